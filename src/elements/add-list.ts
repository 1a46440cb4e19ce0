import { listOfLink, previewList, type ListPreview } from "./list-preview";
import { changeList, loadList, type StoreProblem } from "./list-store";
import { mergeLists, parseList, type ReadingList } from "./reading-list";

const KINDS = ["new", "changed", "same"] as const satisfies readonly (keyof ListPreview)[];

/** Shows what a list, from a file or a link, would add to the reader's own, and adds it when the reader says so. */
export class AddList {
  readonly #preview: HTMLElement;
  readonly #titles: (keys: string[]) => Promise<string[]>;
  readonly #tell: (problem: StoreProblem) => void;
  #other: ReadingList = new Map();

  constructor(
    preview: HTMLElement,
    titles: (keys: string[]) => Promise<string[]>,
    tell: (problem: StoreProblem) => void,
  ) {
    this.#preview = preview;
    this.#titles = titles;
    this.#tell = tell;
  }

  /** Shows the list that the address holds. */
  async ofLink(): Promise<void> {
    const own = loadList();
    const kept = typeof own === "string" ? new Map() : own;
    const other = await listOfLink(location.hash, kept, this.#titles, Date.now());
    if (other.size > 0) this.#show(other);
  }

  /** Shows the list of the file that a reader has chosen; `failed` is what says that it has none. */
  async ofFile(field: HTMLInputElement, failed: HTMLElement | null): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const other = parseList(await file.text());
    // The same file may be chosen again.
    field.value = "";
    if (failed) failed.hidden = typeof other !== "string";
    if (typeof other !== "string") this.#show(other);
  }

  /** Does what the button of an action says: `add` or `cancel`. */
  decide(action: string): void {
    if (action === "add") {
      const problem = changeList((list) => mergeLists(list, this.#other));
      if (problem !== null) return this.#tell(problem);
    }
    this.#preview.hidden = true;
    history.replaceState(history.state, "", location.pathname + location.search);
  }

  #show(other: ReadingList): void {
    this.#other = other;
    const own = loadList();
    const preview = previewList(typeof own === "string" ? new Map() : own, other);
    for (const kind of KINDS) {
      const line = this.#preview.querySelector<HTMLElement>(`[data-kind=${kind}]`);
      const number = line?.querySelector("b");
      if (line) line.hidden = preview[kind].length === 0;
      if (number) number.textContent = String(preview[kind].length);
    }
    const titles = [...preview.new, ...preview.changed].map(([, { title }]) => {
      const item = document.createElement("li");
      item.append(title);
      return item;
    });
    this.#preview.querySelector("ul")?.replaceChildren(...titles);
    this.#preview.hidden = false;
    this.#preview.querySelector("button")?.focus();
  }
}
