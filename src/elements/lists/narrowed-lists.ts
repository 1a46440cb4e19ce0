import { addStyles } from "../add-styles";
import type { RowFacts } from "./row-facts";
import { rowsOf } from "./rows";

/** How many rows come into a list at once; the rest follow frame by frame, so that no key waits for them. */
const AT_ONCE = 100;
/** From so many rows on the browser lays out only those in view. */
const MANY = 200;

/** The rows of a page in the lists that hold them, and what stands among them. */
export class NarrowedLists {
  /** In the order of the page. */
  rows: HTMLElement[];
  readonly #lists: Map<Element, { nodes: ChildNode[]; end: ChildNode | null }>;
  #frame = 0;
  #isWhole = true;

  constructor() {
    this.rows = rowsOf().filter((row) => !row.closest("aside"));
    this.#lists = new Map();
    this.#read();
    addStyles(`
.hot-papers-many > li { content-visibility: auto; contain-intrinsic-size: auto 4rem; }
.hot-papers-gone { display: none !important; }`);
  }

  /** Whether rows can be put into one order. */
  get isOne(): boolean {
    return this.#lists.size === 1;
  }

  /** Takes in rows that have come from other pages of the list, before and after those of this page. */
  add(before: readonly HTMLElement[], after: readonly HTMLElement[]): void {
    const [first] = this.rows;
    const last = this.rows.at(-1);
    this.#isWhole = false;
    this.show(null, Infinity);
    first?.before(...before);
    last?.after(...after);
    this.rows = [...before, ...this.rows, ...after];
    this.#read();
  }

  /** Shows rows in the order given, without what stands among them; `null` is the page as it came. */
  show(shown: readonly RowFacts[] | null, atOnce = AT_ONCE): void {
    cancelAnimationFrame(this.#frame);
    if (shown === null && this.#isWhole) return;
    this.#isWhole = shown === null;
    for (const [list, { nodes, end }] of this.#lists) {
      const wanted = shown === null ? nodes : ownOf(list, shown, this.isOne);
      for (const node of nodes) if (node.parentNode) node.remove();
      list.parentElement?.classList.toggle("hot-papers-gone", isEmptySection(list, wanted));
      this.#put(list, wanted, end, atOnce);
    }
    this.#showOutline();
  }

  #put(list: Element, nodes: readonly ChildNode[], end: ChildNode | null, count: number): void {
    const now = nodes.slice(0, count);
    for (const node of now) list.insertBefore(node, end);
    if (nodes.length === now.length) return;
    this.#frame = requestAnimationFrame(() => this.#put(list, nodes.slice(count), end, AT_ONCE));
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
      this.#lists.set(list, { nodes, end: row.nextSibling });
    }
    for (const [list, { nodes }] of this.#lists) {
      list.classList.toggle("hot-papers-many", nodes.length > MANY);
      keepPlaces(list);
    }
  }

  /** The outline of a digest leads to what is shown. */
  #showOutline(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("hot-papers-outline a")) {
      const isShown = document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null;
      link.parentElement?.classList.toggle("hot-papers-gone", !isShown);
    }
  }
}

function ownOf(list: Element, shown: readonly RowFacts[], isOne: boolean): ChildNode[] {
  const rows = shown.map(({ row }) => row);
  return isOne ? rows : rows.filter((row) => listOf.get(row) === list);
}

/** The list of each row, which has no parent while it is not shown. */
const listOf = new WeakMap<Element, Element>();

/** A ranked list counts its rows, and a row keeps its place while others are away. */
function keepPlaces(list: Element): void {
  const { counterIncrement } = getComputedStyle(list.firstElementChild ?? list);
  const isRanked = counterIncrement.includes("rank");
  [...list.children].forEach((row, index) => {
    listOf.set(row, list);
    if (isRanked && row instanceof HTMLElement) row.style.counterSet = `rank ${index + 1}`;
  });
}

/** Lists of digests stand in sections with headings. */
function isEmptySection(list: Element, nodes: readonly ChildNode[]): boolean {
  return nodes.length === 0 && list.parentElement?.localName === "section";
}
