import { AddList } from "./add-list";
import { addressForKey } from "./address-for-key";
import { ListFilter } from "./list-filter";
import {
  changeList,
  loadList,
  showChange,
  storagePlace,
  storedText,
  type StoreProblem,
} from "./list-store";
import { type Listed, ListedRows } from "./listed-rows";
import { OwnWords } from "./own-words";
import { aFewAtATime, paperData } from "./paper-data";
import { type KeptPaper, type PaperState, writeList } from "./reading-list";
import { saveFile } from "./save-file";

/** What a button of a row makes of its paper. */
const STATES: Readonly<Record<string, PaperState>> = {
  ...{ save: "read", done: "done", hide: "hidden", remove: "deleted" },
};
/** What may change the list, or the address, while the page is open. */
const CHANGES = ["storage", "pageshow", "hashchange"];

/** `<hot-papers-reading-list>`: the page of the reader's list. Its HTML has all controls; docs/design.md lists them. */
export class ReadingListPage extends HTMLElement {
  readonly #filter = new ListFilter(this);
  readonly #ownWords = new OwnWords(this, (key, words) => this.#edit(key, words));
  #rows: ListedRows | undefined;
  #adding: AddList | undefined;
  /** A paper before the last action. */
  #before: Listed | undefined;

  connectedCallback(): void {
    const [list, row] = [this.querySelector("ol"), this.#part("row")];
    const preview = this.#part("preview");
    if (!list || !row || !preview) return;
    this.#rows ??= new ListedRows(list, row, { page: this.#page, data: this.#data });
    this.#adding ??= new AddList(preview, this.#titles, (problem) => this.#tell(problem));
    for (const child of this.children) child.toggleAttribute("hidden", child.localName === "p");
    for (const type of ["click", "change"]) this.addEventListener(type, this);
    for (const type of CHANGES) addEventListener(type, this);
    this.#ownWords.follow();
    this.#render();
    void this.#adding.ofLink();
  }

  disconnectedCallback(): void {
    for (const type of CHANGES) removeEventListener(type, this);
  }

  handleEvent({ type, target }: Event): void {
    if (type === "hashchange") void this.#adding?.ofLink();
    if (!(target instanceof HTMLElement)) return this.#render();
    if (type === "change") return this.#choose(target);
    const button = target.closest("button");
    const { action = "", show, export: format } = button?.dataset ?? {};
    const key = target.closest<HTMLElement>("[data-key]")?.dataset.key;
    const state = STATES[action];
    if (show) this.#filter.showState(show);
    else if (format) return void this.#export(format);
    else if (key && state) this.#move(key, state, button?.textContent ?? "");
    else if (action) this.#do(action);
    if (show || action === "more") this.#render();
  }

  #address(pattern: string | undefined, key: string): string | null {
    return pattern === undefined ? null : addressForKey(pattern, key);
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

  #render(): void {
    const list = loadList();
    const isList = typeof list !== "string";
    this.#tell(isList ? null : list);
    for (const part of ["own", "files"]) this.#part(part)?.toggleAttribute("hidden", !isList);
    if (isList) this.#rows?.show(this.#filter.render(list));
  }

  #tell(problem: StoreProblem | null): void {
    for (const each of this.querySelectorAll<HTMLElement>("[data-problem]")) {
      each.hidden = each.dataset.problem !== problem;
    }
  }

  /** Changes a paper as it is stored now, and returns what it was; `undefined` if nothing could be changed. */
  #edit(key: string, change: Partial<KeptPaper>): KeptPaper | undefined {
    const list = loadList();
    const paper = typeof list === "string" ? undefined : list.get(key);
    const problem =
      paper && changeList((papers) => papers.set(key, { ...paper, ...change, at: Date.now() }));
    if (problem === null) return paper;
    if (problem) this.#tell(problem);
    else this.#render();
    return undefined;
  }

  #move(key: string, state: PaperState, words: string): void {
    const before = this.#edit(key, { state });
    if (!before) return;
    this.#before = [key, before];
    this.#say(`${words}: ${before.title}`);
  }

  #say(words: string): void {
    const status = this.#part("status");
    const output = status?.querySelector("output");
    if (!status || !output) return;
    status.hidden = words === "";
    output.textContent = words;
  }

  #do(action: string): void {
    if (action === "more") return this.#filter.showMore();
    if (action === "undo" && this.#before) {
      this.#edit(...this.#before);
      return this.#say("");
    }
    if (action === "save-stored") {
      return saveFile("saved-papers.txt", "text/plain", storedText() ?? "");
    }
    if (action === "start-anew") {
      localStorage.removeItem(`${storagePlace()}list`);
      return showChange();
    }
    this.#adding?.decide(action);
  }

  #choose(field: HTMLElement): void {
    if (field instanceof HTMLSelectElement) {
      this.#filter.showTag(field.value);
      this.#render();
    } else if (field instanceof HTMLInputElement && field.files) {
      void this.#adding?.ofFile(field, this.#part("not-a-list"));
    }
  }

  async #export(format: string): Promise<void> {
    const list = loadList();
    if (typeof list === "string") return this.#tell(list);
    if (format === "json") {
      return saveFile("saved-papers.json", "application/json", writeList(list, Date.now()));
    }
    const { exportFile } = await import("./export-file");
    const pattern = format === "bib" ? this.dataset.bibtex : this.dataset.data;
    const addressOf = (key: string) => this.#address(pattern, key) ?? "";
    await exportFile(this, format, this.#filter.papersOf(list), addressOf);
  }
}
