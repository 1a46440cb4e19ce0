import { addStyles } from "../add-styles";
import type { RowFacts } from "./row-facts";
import { narrowedRows } from "./rows";
import { ShownPart } from "./shown-part";

/** From so many rows on nothing is prefetched, and a list is short while a reader is about to narrow it. */
const MANY = 500;
/** When a list that is no longer narrowed is made whole, in ms after the last key. */
const PAUSE_MS = 2000;

interface NarrowedList {
  /** Its rows, with what stands among them. */
  nodes: ChildNode[];
  /** What follows them. */
  end: ChildNode | null;
  part: ShownPart;
}

/** The list of each row, which has no parent while it is not shown. */
const listOf = new WeakMap<Element, Element>();

/** The rows of a page in the lists that hold them. */
export class NarrowedLists {
  /** In the order of the page. */
  rows: HTMLElement[] = narrowedRows(document);
  readonly #lists = new Map<Element, NarrowedList>();
  #isNarrowing = false;

  constructor() {
    this.#read();
    addStyles(".hot-papers-gone { display: none !important; }");
    // On paper and in a search of the browser's a list is what is asked for, to its end.
    addEventListener("beforeprint", () => this.#fill());
    addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
      if (key === "F3" || (key === "f" && (ctrlKey || metaKey))) this.#fill();
    });
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
    for (const [list, own] of this.#lists) {
      const { nodes, end } = own;
      const next = rows ? rows.filter((row) => listOf.get(row) === list) : nodes;
      if (isEqual(next, own.part.nodes)) continue;
      own.part.clear();
      // Lists of digests stand in sections with headings.
      const box = list.parentElement;
      if (box?.localName === "section") box.classList.toggle("hot-papers-gone", !next.length);
      own.part = new ShownPart(list, next, end, false);
      own.part.begin();
      if (!rows) this.#rest(own);
    }
    this.#showOutline();
  }

  /** Whether a reader is about to narrow: a long list is short then, since to take 3,000 rows away takes 50 ms. */
  set isNarrowing(isIt: boolean) {
    if (isIt === this.#isNarrowing) return;
    this.#isNarrowing = isIt;
    for (const list of this.#lists.values()) {
      if (list.part.nodes !== list.nodes) continue;
      if (isIt && list.nodes.length > MANY) list.part.shrink();
      else this.#rest(list);
    }
  }

  /** Lets the rest of a list that is not narrowed follow. */
  #rest({ part, nodes }: NarrowedList): void {
    if (!this.#isNarrowing || nodes.length <= MANY) part.growWhole(PAUSE_MS);
  }

  /** Shows what is still to come. */
  #fill(): void {
    for (const { part } of this.#lists.values()) part.fill();
  }

  #read(): void {
    for (const { part } of this.#lists.values()) part.stop();
    this.#lists.clear();
    const ends = new Map<Element, ChildNode>();
    const nodesOf = new Map<Element, ChildNode[]>();
    for (const row of this.rows) {
      const list = row.parentElement;
      if (!list) continue;
      const nodes = nodesOf.get(list) ?? [];
      for (let node = ends.get(list)?.nextSibling; node && node !== row; node = node.nextSibling) {
        nodes.push(node);
      }
      nodes.push(row);
      listOf.set(row, list);
      nodesOf.set(list, nodes);
      ends.set(list, row);
    }
    for (const [list, nodes] of nodesOf) {
      const end = ends.get(list)?.nextSibling ?? null;
      this.#lists.set(list, { nodes, end, part: new ShownPart(list, nodes, end, true) });
      keepPlaces(list);
    }
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
