/** A span of a line or a text: from one offset up to another. */
export interface Span {
  start: number;
  end: number;
}
