import { addStyles } from "../add-styles";
import type { RowFacts } from "./row-facts";
import { narrowedRows } from "./rows";

/** How many rows come into a list at once; the next ones follow as a reader scrolls, so that no key waits for thousands. */
const AT_ONCE = 100;
/** From so many rows on nothing is prefetched. */
const MANY = 500;
/** When a list that is no longer narrowed is made whole, after the last key. */
const PAUSE_MS = 2000;

interface NarrowedList {
  /** Its rows, with what stands among them. */
  nodes: ChildNode[];
  /** What follows them. */
  end: ChildNode | null;
  /** What it shows, the rows that are still to come among it. */
  shown: readonly ChildNode[];
}

/** The list of each row, which has no parent while it is not shown. */
const listOf = new WeakMap<Element, Element>();

/** The rows of a page in the lists that hold them. */
export class NarrowedLists {
  /** In the order of the page. */
  rows: HTMLElement[] = narrowedRows(document);
  readonly #lists = new Map<Element, NarrowedList>();
  /** End what waits for a reader to scroll. */
  #stops: (() => void)[] = [];

  constructor() {
    this.#read();
    addStyles(".hot-papers-gone { display: none !important; }");
    // On paper a list is what is asked for, to its end.
    addEventListener("beforeprint", () => this.#fill());
  }

  /** Whether rows can be put into one order. */
  get isOne(): boolean {
    return this.#lists.size === 1;
  }

  /** Takes in rows that have come from other pages of the list, before and after those of this page. */
  add(before: readonly HTMLElement[], after: readonly HTMLElement[]): void {
    this.show(null);
    this.#fill();
    this.rows.at(0)?.before(...before);
    this.rows.at(-1)?.after(...after);
    this.rows = [...before, ...this.rows, ...after];
    this.#read();
  }

  /** Shows rows in the order given, without what stands among them; `null` is the page as it came. */
  show(wanted: readonly RowFacts[] | null): void {
    const rows = wanted?.map(({ row }) => row);
    const stops = this.#stops;
    this.#stops = [];
    for (const [list, own] of this.#lists) {
      const { nodes, end } = own;
      const next = rows ? rows.filter((row) => listOf.get(row) === list) : nodes;
      if (isEqual(next, own.shown)) continue;
      for (const stop of stops.splice(0)) stop();
      own.shown = next;
      if (end === null && nodes[0] === list.firstChild) list.replaceChildren();
      else for (const node of nodes) if (node.parentNode) node.remove();
      // Lists of digests stand in sections with headings.
      const box = list.parentElement;
      if (box?.localName === "section") box.classList.toggle("hot-papers-gone", !next.length);
      this.#put(list, next, end, rows === undefined);
    }
    this.#stops.push(...stops);
    this.#showOutline();
  }

  #put(list: Element, nodes: readonly ChildNode[], end: ChildNode | null, isWhole: boolean): void {
    const some = document.createDocumentFragment();
    some.append(...nodes.slice(0, AT_ONCE));
    const last = some.lastElementChild;
    list.insertBefore(some, end);
    const rest = nodes.slice(AT_ONCE);
    if (rest.length === 0 || !last) return;
    const fill = () => {
      stop();
      const all = document.createDocumentFragment();
      all.append(...rest);
      list.insertBefore(all, end);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        stop();
        this.#stops = this.#stops.filter((each) => each !== stop);
        this.#put(list, rest, end, isWhole);
      },
      { rootMargin: "100%" },
    );
    const timer = isWhole ? setTimeout(fill, PAUSE_MS) : 0;
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(last);
    this.#stops.push(stop);
  }

  /** Shows what is still to come. */
  #fill(): void {
    for (const stop of this.#stops.splice(0)) stop();
    for (const [list, { shown, end }] of this.#lists) {
      const all = document.createDocumentFragment();
      all.append(...shown);
      list.insertBefore(all, end);
    }
  }

  #read(): void {
    this.#lists.clear();
    for (const row of this.rows) {
      const list = row.parentElement;
      if (!list) continue;
      const known = this.#lists.get(list);
      const nodes = known?.nodes ?? [];
      for (let node = known?.end ?? null; node && node !== row; node = node.nextSibling) {
        nodes.push(node);
      }
      nodes.push(row);
      listOf.set(row, list);
      this.#lists.set(list, { nodes, end: row.nextSibling, shown: nodes });
    }
    for (const list of this.#lists.keys()) keepPlaces(list);
    // With each change of the address Chromium compares all links with these rules, which takes 100 ms for 3,000.
    if (this.rows.length > MANY) document.querySelector("script[type=speculationrules]")?.remove();
  }

  /** The outline of a digest leads to what is shown. */
  #showOutline(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("hot-papers-outline a")) {
      const isShown = document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null;
      link.parentElement?.classList.toggle("hot-papers-gone", !isShown);
    }
  }
}

function isEqual(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

/** A ranked list counts its rows, and a row keeps its place while others are away. */
function keepPlaces(list: Element): void {
  const { counterIncrement } = getComputedStyle(list.firstElementChild ?? list);
  if (!counterIncrement.includes("rank")) return;
  [...list.children].forEach((row, index) => {
    if (row instanceof HTMLElement) row.style.counterSet = `rank ${index + 1}`;
  });
}
