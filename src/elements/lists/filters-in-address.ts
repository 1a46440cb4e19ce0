import { type Filters, readFilters, writeFilters } from "./filters";

/** What the lists of a page are narrowed by, which its address says. */
export class FiltersInAddress {
  #filters = readFilters(location.search);
  readonly #onChange: (isTyped: boolean) => void;

  /** `onChange` is called with each change, of the reader or by Back and Forward, and is told whether words are being typed. */
  constructor(onChange: (isTyped: boolean) => void) {
    this.#onChange = onChange;
    addEventListener("popstate", () => this.#follow());
  }

  get now(): Filters {
    return this.#filters;
  }

  /** Words change as they are typed: the address changes, and Back leads to where the reader was before. */
  type(change: Partial<Filters>): void {
    this.#change(change, "replaceState");
    this.#onChange(true);
  }

  /** A choice is a step that Back undoes. */
  choose(change: Partial<Filters>): void {
    this.#change(change, "pushState");
    this.#onChange(false);
  }

  #change(change: Partial<Filters>, how: "pushState" | "replaceState"): void {
    this.#filters = { ...this.#filters, ...change };
    const { pathname, search, hash } = location;
    const query = writeFilters(search, this.#filters);
    if (query !== search) history[how](history.state, "", pathname + query + hash);
  }

  #follow(): void {
    const filters = readFilters(location.search);
    if (JSON.stringify(filters) === JSON.stringify(this.#filters)) return;
    this.#filters = filters;
    this.#onChange(false);
  }
}
