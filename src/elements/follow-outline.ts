/** Where the line is that a paper crosses to be the one that is read, as a part of the window's height. */
const READING_LINE = 0.35;

/**
 * Marks the paper that is being read in its list, by `aria-current`, and keeps it in view where the list is longer than the
 * window, for as long as the list is on the page.
 */
export function followOutline(outline: HTMLElement): void {
  const end = new AbortController();
  let isWaiting = false;
  const wait = () => {
    if (!outline.isConnected) return end.abort();
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      follow(outline);
    });
  };
  addEventListener("scroll", wait, { passive: true, signal: end.signal });
  addEventListener("resize", wait, { signal: end.signal });
  follow(outline);
}

function follow(outline: HTMLElement): void {
  if (!outline.checkVisibility()) return;
  const line = innerHeight * READING_LINE;
  let current: HTMLAnchorElement | null = null;
  for (const link of outline.querySelectorAll("a")) {
    const paper = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    // A paper may be narrowed away.
    if (!paper) continue;
    if (paper.getBoundingClientRect().top > line) break;
    current = link;
  }
  const marked = outline.querySelector("[aria-current]");
  if (marked === current) return;
  marked?.removeAttribute("aria-current");
  current?.setAttribute("aria-current", "true");
  const row = current?.parentElement;
  if (row) show(row);
}

/** Scrolls the list, never the page, so that a row and one beside it are in view. */
function show(row: HTMLElement): void {
  const list = row.parentElement;
  if (!list) return;
  const { top, bottom, height } = row.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top - height < box.top) list.scrollTop -= box.top - top + height;
  else if (bottom + height > box.bottom) list.scrollTop += bottom + height - box.bottom;
}
