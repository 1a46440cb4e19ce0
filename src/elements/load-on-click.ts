import { copyTarget } from "./copy-target";
import { isPlainClick } from "./plain-click";

/** A control of an element whose script is not there yet: a link or a button. */
const CONTROLS = ":not(:defined)>:is(a,button)";

/**
 * Makes `load` define the elements when a reader first clicks the control of one of them, and then repeats the
 * click. A copy begins before that, since a browser may let no later click write to the clipboard. If loading fails, a
 * control says that there is no connection, and its next click follows its link, if it has one.
 */
export function loadOnClick(load: () => Promise<unknown>): void {
  addEventListener("click", (event) => {
    const { target } = event;
    const control = target instanceof Element && target.closest<HTMLAnchorElement>(CONTROLS);
    if (!control || control.nextSibling || !isPlainClick(event)) return;
    const box = control.parentElement;
    const name = box?.localName.split("hot-papers-")[1];
    if (!box || !name) return;
    const { hash } = control;
    if (!hash) event.preventDefault();
    // `cite` and `copy-link`.
    if (/^c/.test(name)) {
      control.hotPapersCopy = copyTarget(control);
      // Its element sees to a failure.
      control.hotPapersCopy.catch(() => {});
    }
    load().then(
      () => control.click(),
      () => {
        if (hash) return;
        const page = box.closest<HTMLElement>("[data-hot-papers]");
        // Screen readers announce changes inside a status.
        box.role = "status";
        setTimeout(() => box.append(" ", page?.dataset.offline ?? ""));
      },
    );
  });
}
