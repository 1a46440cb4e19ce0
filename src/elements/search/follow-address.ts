import type { SearchBox } from "./search-box";

/** The parameter of the address that has the query. */
const QUERY = "q";
/** Browsers allow a page few changes of its address. */
const PAUSE_MS = 300;

/**
 * Keeps the query of a box in the address of its page: typing replaces it, a choice adds an entry to the history, and Back
 * brings the query before. Other parameters stay. Ends with `signal`.
 */
export function followAddress(box: SearchBox, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = (query: string) => {
    const url = new URL(location.href);
    if (query === "") url.searchParams.delete(QUERY);
    else url.searchParams.set(QUERY, query);
    return url.href;
  };
  const asked = () => new URLSearchParams(location.search).get(QUERY) ?? "";
  box.onType = (query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted) history.replaceState(history.state, "", address(query));
    }, PAUSE_MS);
  };
  box.onChoice = (query) => {
    clearTimeout(timer);
    if (query !== asked()) history.pushState(history.state, "", address(query));
  };
  addEventListener("popstate", () => box.show(asked()), { signal });
  // The browser may have kept what was in the field, but the address is what was meant.
  if (asked() !== "") box.show(asked());
}
