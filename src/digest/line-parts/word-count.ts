/** Returns how many words a text has, parted by white space; 1 if it is empty. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}
