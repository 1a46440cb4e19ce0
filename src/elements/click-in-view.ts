/**
 * Clicks the link of `element` once it is in view, unless the reader clicked first or saves data. Before that
 * no request is sent to another host.
 */
export default function clickInView(element: Element): void {
  if (navigator.connection?.saveData) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    // Whatever the result of this click, it must not leave the page.
    document.addEventListener("click", (event) => event.preventDefault(), { once: true });
    element.querySelector("a")?.click();
  });
  element.addEventListener("click", () => observer.disconnect());
  observer.observe(element);
}
