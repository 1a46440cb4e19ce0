/** Returns a text of the author's for a message: cut after `length` UTF-16 code units. */
export function clip(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
