import { SEARCH_VERSION, type SearchManifest } from "../../search/search-files";
import type { SearchWords } from "../../search/search-words";
import type { FromWorker, ToWorker } from "./messages";

/** The file of the worker beside this module, which the build of the elements puts in. */
declare const SEARCH_WORKER: string;

/** Texts of so many of the newest papers are loaded unasked, some 1.5 MB; of no more where the reader saves data. */
const TEXTS_UNASKED = 4000;

/** The search of a site on a page: what it says, and its worker. */
export class SearchClient {
  /** The words, once they are there. */
  words: SearchWords | null = null;
  /** Called with all that the worker says, and with `null` where the manifest could not be loaded. */
  onMessage: (message: FromWorker | null) => void = () => undefined;
  #folder: string;
  #worker: Worker | null = null;
  #starting: Promise<void> | null = null;
  #last: Extract<ToWorker, { type: "ask" }> | null = null;

  /** `page` is the address of the page of search, beside which the files are. */
  constructor(page: string) {
    this.#folder = new URL(page).pathname.replace(/\/?$/, "/");
  }

  /** Begins to load, unless that has begun. Resolves when the words are there; rejects if they cannot be loaded. */
  start(): Promise<void> {
    if (this.#starting !== null) return this.#starting;
    const starting = this.#load();
    this.#starting = starting;
    starting.catch(() => {
      this.#starting = null;
      this.onMessage(null);
    });
    return starting;
  }

  ask(query: string, limit: number): void {
    this.#last = { type: "ask", query, limit };
    this.#tell(this.#last);
    void this.start();
  }

  loadTexts(): void {
    this.#tell({ type: "texts" });
  }

  /** Begins anew after a failure. What the browser has kept is not loaded again. */
  retry(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#starting = null;
    void this.start();
  }

  async #load(): Promise<void> {
    const worker = new Worker(new URL(SEARCH_WORKER, import.meta.url));
    this.#worker?.terminate();
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) =>
      this.onMessage(data),
    );
    worker.addEventListener("error", () => this.onMessage(null));
    // Its addresses change with the files, so that all of these are of one build.
    const response = await fetch(`${this.#folder}manifest.json`, { cache: "no-cache" });
    if (!response.ok) throw new Error(`The search has no manifest: ${response.status}`);
    const manifest: SearchManifest = await response.json();
    if (manifest.version !== SEARCH_VERSION) throw new Error("The search is of another version.");
    this.words = manifest.words;
    const textsTo = navigator.connection?.saveData ? 0 : TEXTS_UNASKED;
    this.#tell({ type: "load", folder: this.#folder, files: manifest.files, textsTo });
    if (this.#last) this.#tell(this.#last);
  }

  #tell(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }
}
