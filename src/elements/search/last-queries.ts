const VERSION = 1;
const MOST = 6;

/** The last queries of this browser, newest first, in one versioned key of its storage. */
export class LastQueries {
  readonly #key: string;

  /** `folder` is the path of the page of search: sites below one origin keep theirs apart. */
  constructor(folder: string) {
    this.#key = `hot-papers-searches:${folder}`;
  }

  /** Returns them; none where nothing is stored, or storage is denied. */
  read(): string[] {
    return this.#stored() ?? [];
  }

  add(query: string): void {
    const stored = this.#stored();
    const own = query.trim();
    // What a later version has written is left as it is.
    if (stored === null || own === "") return;
    const queries = [own, ...stored.filter((known) => known !== own)].slice(0, MOST);
    this.#write(JSON.stringify({ version: VERSION, queries }));
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Then there are none.
    }
  }

  #stored(): string[] | null {
    try {
      const text = localStorage.getItem(this.#key);
      if (text === null) return [];
      const value: unknown = JSON.parse(text);
      if (typeof value !== "object" || value === null || !("queries" in value)) return [];
      if (!("version" in value) || value.version !== VERSION) return null;
      const { queries } = value;
      return Array.isArray(queries) ? queries.filter((query) => typeof query === "string") : [];
    } catch {
      return [];
    }
  }

  #write(text: string): void {
    try {
      localStorage.setItem(this.#key, text);
    } catch {
      // Full or denied: the search works without.
    }
  }
}
