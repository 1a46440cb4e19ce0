import { hasModifier } from "./has-modifier";
import { isSearchKey } from "./search-key";
import { SEARCH_LINK } from "./search-link";

/** What `main.ts` has. */
interface Main {
  takeOver: (early: readonly Event[], place: string, newWord: string) => void;
  linkedText: (link: HTMLAnchorElement) => Promise<Blob>;
}

/** The links and buttons of elements whose script is not there yet and has not failed, and the link to the search. */
const CONTROLS = `:not(:defined,[role])>:is(a,button),${SEARCH_LINK}`;
/** `hot-papers-cite` and `hot-papers-copy-link`. */
const COPIES = /s-c/;
/** What readers do; of the other signs of them the first is enough. */
const ACTS = /^[ck]/;

/**
 * Makes `load` bring the main module at the first sign of a reader, and hands it what the reader did until then, with what
 * stands before the keys of `localStorage` and the mark of what is new. A copy begins
 * in the first click itself, since a browser may let nothing later write to the clipboard. If loading fails, the link to the
 * search is followed; another control says that there is no connection, and its next click follows its link, if it has one.
 */
export function awaitReader(load: () => Promise<Main>, place: string, newWord: string): void {
  const early: Event[] = [];
  let isOver = false;
  let isTyping = false;
  const copy = async (link: HTMLAnchorElement) =>
    navigator.clipboard.write([
      new ClipboardItem({ "text/plain": load().then(({ linkedText }) => linkedText(link)) }),
    ]);
  const hear = (event: Event) => {
    if (isOver) return;
    const target: Partial<Element> | null = event.target;
    const isClick = event.type === "click";
    // What is typed after its key is for the search.
    isTyping ||= isSearchKey(event);
    const control = isTyping
      ? document.querySelector<HTMLAnchorElement>(SEARCH_LINK)
      : isClick && !hasModifier(event)
        ? target?.closest?.<HTMLAnchorElement>(CONTROLS)
        : null;
    // An element that is there has heard the click itself.
    if (isClick && !control) return;
    const box = control?.parentElement;
    early.push(event);
    if (control && !control.hash) event.preventDefault();
    if (control && box?.localName.match(COPIES)) {
      control.hotPapersCopy = copy(control);
      // Its element sees to a failure.
      control.hotPapersCopy.catch(() => {});
    }
    load().then(
      ({ takeOver }) => {
        isOver = true;
        takeOver(early.splice(0), place, newWord);
      },
      () => {
        early.length = 0;
        isTyping = false;
        if (!control || !box || control.hash) return;
        if (control.matches(SEARCH_LINK)) return location.assign(control.href);
        const page = box.closest<HTMLElement>("[data-hot-papers]");
        // Screen readers announce changes inside a status.
        box.role = "status";
        setTimeout(() => box.append(" ", page?.dataset.offline ?? ""));
      },
    );
  };
  for (const type of ["pointerover", "focusin", "scroll", "keydown", "click"]) {
    addEventListener(type, hear, { capture: true, once: !ACTS.test(type) });
  }
}
