/** Makes `load` define the elements when a reader first scrolls a page whose outline is in view, which then follows. */
export function loadOnScroll(load: () => Promise<unknown>): void {
  const outline = () => document.querySelector("hot-papers-outline")?.checkVisibility();
  addEventListener("scroll", () => outline() && load(), { once: true });
}
