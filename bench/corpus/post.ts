/** A markdown post as benchmarks copy it. */
export interface Post {
  /** The name of its file, such as `2026-01-05.md`. */
  readonly name: string;
  readonly text: string;
}
