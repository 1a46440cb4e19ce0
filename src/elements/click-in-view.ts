/**
 * Clicks the link of `element` once it is in view, unless its reader was faster or saves data. Before that nothing is
 * asked of another host.
 */
export default function clickInView(element: Element): void {
  if (navigator.connection?.saveData) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    // Whatever becomes of this click, it leads its reader nowhere.
    document.addEventListener("click", (event) => event.preventDefault(), { once: true });
    element.querySelector("a")?.click();
  });
  element.addEventListener("click", () => observer.disconnect());
  observer.observe(element);
}
