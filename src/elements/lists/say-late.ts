/** How long words wait for the next key, so that screen readers hear what is left once. */
const PAUSE_MS = 400;

/** Returns what shows words in a status once the reader pauses: of those said in a row the last. */
export function sayLate(status: HTMLElement): (words: string) => void {
  let timer = 0;
  return (words) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = words), PAUSE_MS);
  };
}
