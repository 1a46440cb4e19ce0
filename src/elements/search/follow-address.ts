/** A box whose query is in the address. */
interface Followed {
  onType: (query: string) => void;
  onChoice: (query: string) => void;
  show: (query: string) => void;
}

/** The parameter of the address that has the query. */
const QUERY = "q";
/** Browsers allow a page few changes of its address. */
const PAUSE_MS = 300;

/**
 * Keeps the query of a box in the address of its page. Typing replaces it; a query that the reader has chosen, or came with, stays
 * in the history, so that Back brings it again. Other parameters stay. Ends with `signal`.
 */
export function followAddress(box: Followed, signal: AbortSignal): void {
  /** What was typed and is not in the address yet. */
  let typed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = (query: string) => {
    const url = new URL(location.href);
    if (query === "") url.searchParams.delete(QUERY);
    else url.searchParams.set(QUERY, query);
    return url.href;
  };
  const asked = () => new URLSearchParams(location.search).get(QUERY) ?? "";
  let isChosen = asked() !== "";
  const note = () => {
    clearTimeout(timer);
    if (typed === null || typed === asked() || signal.aborted) return;
    history[isChosen ? "pushState" : "replaceState"](history.state, "", address(typed));
    isChosen = false;
    typed = null;
  };
  box.onType = (query) => {
    typed = query;
    clearTimeout(timer);
    timer = setTimeout(note, PAUSE_MS);
  };
  box.onChoice = (query) => {
    note();
    if (query !== asked()) history.pushState(history.state, "", address(query));
    isChosen = true;
  };
  const read = () => {
    isChosen = true;
    box.show(asked());
  };
  addEventListener("popstate", read, { signal });
  // The browser may have kept what was in the field, but the address is what was meant.
  if (asked() !== "") box.show(asked());
}
