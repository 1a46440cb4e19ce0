/** The words that elements say beside those in the HTML of pages: `/hot-papers/words.json`, which the build writes. */
export type Words = Readonly<Record<string, string>>;

let asked: Promise<Words> | undefined;

/** Returns the words of the site's language, which come once a page. Rejects where they cannot be had. */
export function loadWords(): Promise<Words> {
  // This module is two folders below the root of the site. The file may change while its address stays.
  asked ??= fetch(new URL("../words.json", import.meta.url), { cache: "no-cache" }).then(
    (response) => response.json(),
  );
  asked.catch(() => (asked = undefined));
  return asked;
}
