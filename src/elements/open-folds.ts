/**
 * Opens a folded text where it is clicked or scrolled: browsers scroll a box to a match of find-in-page, and to
 * the text that a link points to, even where the box only hides what does not fit.
 */
export function openFolds(): void {
  for (const type of ["click", "scroll"]) {
    addEventListener(
      type,
      (event) => {
        const target: Partial<Element> | null = event.target;
        target?.closest?.("[data-fold]")?.removeAttribute("data-fold");
      },
      true,
    );
  }
}
