/** How many rows come into a list at once, and go from it, so that no key waits for thousands. */
const AT_ONCE = 100;

/** The part of a list that is in the page: its beginning, which grows and shrinks by a hundred rows. */
export class ShownPart {
  /** What the list shows once it is whole. */
  readonly nodes: readonly ChildNode[];
  readonly #list: Element;
  /** What follows the nodes in the list. */
  readonly #end: ChildNode | null;
  #count: number;
  #timer = 0;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.begin();
    },
    { rootMargin: "100%" },
  );

  /** `isThere`: the nodes stand in the list, all of them. */
  constructor(list: Element, nodes: readonly ChildNode[], end: ChildNode | null, isThere: boolean) {
    this.#list = list;
    this.nodes = nodes;
    this.#end = end;
    this.#count = isThere ? nodes.length : 0;
  }

  /** Puts the next rows into the page; those after them follow as a reader scrolls. */
  begin(): void {
    this.#grow();
    this.#growOnScroll();
  }

  /** Takes the list out of the page but for its beginning, unless a reader is further down. */
  shrink(): void {
    this.stop();
    const last = this.nodes[AT_ONCE - 1];
    if (last instanceof Element && last.getBoundingClientRect().top < innerHeight) return;
    const step = () => {
      const kept = Math.max(AT_ONCE, this.#count - AT_ONCE);
      for (const node of this.nodes.slice(kept, this.#count)) node.remove();
      this.#count = Math.min(this.#count, kept);
      if (kept > AT_ONCE) this.#later(step);
      else this.#growOnScroll();
    };
    this.#later(step);
  }

  /** Makes the list whole after a pause, in ms, so that the page answers its reader meanwhile. */
  growWhole(pause = 0): void {
    if (this.#isWhole) return;
    this.#later(() => {
      this.#grow();
      this.growWhole();
    }, pause);
  }

  /** Makes the list whole at once. */
  fill(): void {
    this.stop();
    while (!this.#isWhole) this.#grow();
  }

  /** Takes the list out of the page. */
  clear(): void {
    this.stop();
    for (const node of this.nodes.slice(0, this.#count)) node.remove();
    this.#count = 0;
  }

  /** Ends what waits for a moment or a reader. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  get #isWhole(): boolean {
    return this.#count === this.nodes.length;
  }

  #later(step: () => void, pause = 0): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(step, pause);
  }

  #grow(): void {
    const some = document.createDocumentFragment();
    some.append(...this.nodes.slice(this.#count, this.#count + AT_ONCE));
    this.#count = Math.min(this.#count + AT_ONCE, this.nodes.length);
    this.#list.insertBefore(some, this.#end);
  }

  #growOnScroll(): void {
    this.#observer.disconnect();
    const last = this.nodes[this.#count - 1];
    if (last instanceof Element && !this.#isWhole) this.#observer.observe(last);
  }
}
