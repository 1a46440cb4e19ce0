import { AddList } from "./add-list";
import { linkHash } from "./list-preview";
import {
  changeList,
  loadList,
  showChange,
  storagePlace,
  storedText,
  type StoreProblem,
} from "./list-store";
import { type Listed, ListedRows } from "./listed-rows";
import { aFewAtATime, paperData } from "./paper-data";
import { type KeptPaper, type PaperState, writeList } from "./reading-list";
import { saveFile } from "./save-file";

/** Rows that are shown at once, and that each "show more" adds. */
const PAGE = 25;
const STATES: Readonly<Record<string, PaperState>> = {
  ...{ save: "read", done: "done", hide: "hidden", remove: "deleted" },
};

/** `<hot-papers-reading-list>`: the page of the reader's list. Its HTML has all controls; docs/design.md lists them. */
export class ReadingListPage extends HTMLElement {
  #shown: PaperState = "read";
  #tag = "";
  #limit = PAGE;
  #rows: ListedRows | undefined;
  #adding: AddList | undefined;
  #before: Listed | undefined;

  connectedCallback(): void {
    const [list, row] = [this.querySelector("ol"), this.#part("row")];
    const preview = this.#part("preview");
    if (!list || !row || !preview) return;
    this.#rows ??= new ListedRows(list, row, { page: this.#page, data: this.#data });
    this.#adding ??= new AddList(preview, this.#titles, (problem) => this.#tell(problem));
    for (const child of this.children)
      if (child instanceof HTMLElement) child.hidden = child.localName === "p";
    for (const type of ["click", "change"]) this.addEventListener(type, this);
    for (const type of ["storage", "pageshow", "hashchange"]) addEventListener(type, this);
    this.#render();
    void this.#adding.ofLink();
  }

  disconnectedCallback(): void {
    for (const type of ["storage", "pageshow", "hashchange"]) removeEventListener(type, this);
  }

  handleEvent({ type, target }: Event): void {
    if (type === "hashchange") void this.#adding?.ofLink();
    if (!(target instanceof HTMLElement)) return this.#render();
    if (type === "change") return this.#change(target);
    const button = target.closest("button");
    const { action, show, export: format } = button?.dataset ?? {};
    const key = target.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (show) this.#show(show);
    else if (format) void this.#export(format);
    else if (key && action) this.#act(key, action, button?.textContent ?? "");
    else if (action) this.#do(action);
  }

  /** The address of the file or page of a paper, which the page has with `ID` for the key. */
  #address(pattern: string | undefined, key: string): string | null {
    return pattern === undefined ? null : pattern.replace(/ID(?=[./])/, encodeURIComponent(key));
  }

  #page = (key: string) => this.#address(this.dataset.paper, key);
  #data = (key: string) => this.#address(this.dataset.data, key);

  #titles = (keys: string[]) =>
    aFewAtATime(keys, async (key) => {
      const address = this.#data(key);
      return (address === null ? null : await paperData(address))?.title ?? key;
    });

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** The papers of a state, the last saved first. */
  #papers(list: ReadonlyMap<string, KeptPaper>, state: PaperState): Listed[] {
    return [...list]
      .filter(
        ([, paper]) =>
          paper.state === state && (this.#tag === "" || paper.tags?.includes(this.#tag)),
      )
      .reverse();
  }

  #render(): void {
    const list = loadList();
    const isList = typeof list !== "string";
    this.#tell(isList ? null : list);
    for (const part of this.querySelectorAll<HTMLElement>("[data-part=own],[data-part=files]"))
      part.hidden = !isList;
    if (!isList) return;
    this.#renderTags(list);
    const counts = new Map<string, number>();
    for (const { state } of list.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
    for (const tab of this.querySelectorAll<HTMLElement>("[data-show]")) {
      const count = counts.get(tab.dataset.show ?? "") ?? 0;
      tab.ariaPressed = `${tab.dataset.show === this.#shown}`;
      const number = tab.querySelector("data");
      if (number) number.textContent = number.value = count.toLocaleString(this.dataset.locale);
    }
    const papers = this.#papers(list, this.#shown);
    this.#rows?.show(papers.slice(0, this.#limit));
    const hide = (element: HTMLElement | null, isHidden: boolean) =>
      element && (element.hidden = isHidden);
    hide(this.#part("empty"), papers.length > 0);
    hide(this.querySelector("[data-action=more]"), papers.length <= this.#limit);
    const link = this.querySelector<HTMLInputElement>("[data-part=link]");
    const { origin, pathname } = location;
    const address = origin + pathname + linkHash(papers.map(([key]) => key));
    if (link && link.value !== address) link.value = address;
  }

  #renderTags(list: ReadonlyMap<string, KeptPaper>): void {
    const part = this.#part("tags");
    const select = part?.querySelector("select");
    if (!part || !select) return;
    const kept = [...list.values()].filter(({ state }) => state !== "deleted");
    const tags = [...new Set(kept.flatMap((paper) => paper.tags ?? []))].sort();
    if (!tags.includes(this.#tag)) this.#tag = "";
    part.hidden = tags.length === 0;
    select.replaceChildren(select.options[0] ?? "", ...tags.map((tag) => new Option(tag)));
    select.value = this.#tag;
  }

  #tell(problem: StoreProblem | null): void {
    for (const each of this.querySelectorAll<HTMLElement>("[data-problem]")) {
      each.hidden = each.dataset.problem !== problem;
    }
  }

  #show(state: string): void {
    this.#shown = state === "done" || state === "hidden" ? state : "read";
    this.#limit = PAGE;
    this.#render();
  }

  /** Changes one paper; `words` say what was done, and `null` that nothing has to be said. */
  #edit(key: string, change: Partial<KeptPaper>, words: string | null): void {
    const list = loadList();
    const paper = typeof list === "string" ? undefined : list.get(key);
    if (!paper) return this.#render();
    const problem = changeList((papers) =>
      papers.set(key, { ...paper, ...change, at: Date.now() }),
    );
    if (problem !== null) return this.#tell(problem);
    if (words === null) return;
    this.#before = [key, paper];
    this.#say(`${words}: ${paper.title}`);
  }

  #act(key: string, action: string, words: string): void {
    const state = STATES[action];
    if (state) this.#edit(key, { state }, words);
  }

  #say(words: string): void {
    const status = this.#part("status");
    const output = status?.querySelector("output");
    if (!status || !output) return;
    status.hidden = words === "";
    output.textContent = words;
  }

  #do(action: string): void {
    if (action === "more") {
      this.#limit += PAGE;
      return this.#render();
    }
    if (action === "undo" && this.#before) {
      const [key, paper] = this.#before;
      this.#edit(key, paper, null);
      return this.#say("");
    }
    if (action === "save-stored")
      return saveFile("saved-papers.txt", "text/plain", storedText() ?? "");
    if (action === "start-anew") {
      localStorage.removeItem(`${storagePlace()}list`);
      return showChange();
    }
    this.#adding?.decide(action);
  }

  #change(field: HTMLElement): void {
    const key = field.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (field instanceof HTMLSelectElement) {
      this.#tag = field.value;
      this.#render();
    } else if (key && field instanceof HTMLTextAreaElement) {
      this.#edit(key, { note: field.value }, null);
    } else if (key && field instanceof HTMLInputElement) {
      const tags = field.value.split(/[,、，]/).map((tag) => tag.trim());
      this.#edit(key, { tags: [...new Set(tags)].filter((tag) => tag !== "") }, null);
    } else if (field instanceof HTMLInputElement && field.files) {
      void this.#adding?.ofFile(field, this.#part("not-a-list"));
    }
  }

  async #export(format: string): Promise<void> {
    const list = loadList();
    if (typeof list === "string") return this.#tell(list);
    if (format === "json")
      return saveFile("saved-papers.json", "application/json", writeList(list, Date.now()));
    const { exportFile } = await import("./export-file");
    const pattern = format === "bib" ? this.dataset.bibtex : this.dataset.data;
    const papers = this.#papers(list, this.#shown);
    await exportFile(this, format, papers, (key) => this.#address(pattern, key) ?? "");
  }
}
