import { messagesFor } from "../../messages/messages-for";
import { SEARCH_VERSION, type SearchFile, type SearchManifest } from "../../search/search-files";
import type { OutputFile, OutputInput, SearchOptions } from "../output-file";
import { textHash } from "../text/text-hash";
import { writeJson } from "../text/write-json";
import type { PaperOutput } from "../types";
import { paperBlocks } from "./paper-blocks";
import { searchedPapers } from "./searched-papers";
import { searchWords } from "./search-words";
import { authorsFile, textsFile } from "./texts-file";
import { titlesFile } from "./titles-file";

/** Papers of a file of titles or authors: some 60 KB (brotli). The first has up to twice as many. */
const TITLES_A_FILE = 2000;
/** Papers of a file of texts: some 200 KB (brotli). */
const TEXTS_A_FILE = 500;

/**
 * Returns the files that the search of a site loads, and last their manifest. The newest papers come first, with titles, then
 * authors; abstracts and posts come after all of these.
 */
export function outputSearch(input: OutputInput, { folder, page }: SearchOptions): OutputFile[] {
  const { site, messages = messagesFor(site.language) } = input;
  const papers = searchedPapers(input.papers);
  const files = paperBlocks(papers.length, TITLES_A_FILE).flatMap((block) => [
    { ...block, kind: "titles" as const, of: titles },
    { ...block, kind: "authors" as const, of: authorsFile },
  ]);
  const texts = paperBlocks(papers.length, TEXTS_A_FILE).map((block) => ({
    ...{ ...block, kind: "texts" as const, of: textsFile },
  }));
  function titles(own: readonly PaperOutput[]) {
    return titlesFile(own, page, site.language);
  }
  // Made in the order of this list, so that no text is made twice for the manifest, and none is kept.
  const made = new Map<string, SearchFile>();
  const written = [...files, ...texts].map(({ kind, first, papers: count, of }) => {
    const name = `${kind}-${papers.length - first}.json`;
    const content = () => {
      const text = writeJson(of(papers.slice(first, first + count)));
      const address = `${name}?${textHash(text)}`;
      made.set(name, { kind, name: address, first, papers: count, bytes: text.length });
      return text;
    };
    return { name, path: folder + name, type: "application/json", content };
  });
  const manifest = (): SearchManifest => {
    for (const { name, content } of written) if (!made.has(name)) content();
    const metrics = new Set(papers.flatMap((paper) => paper.scoreMetrics.map(({ name }) => name)));
    return {
      version: SEARCH_VERSION,
      papers: papers.length,
      files: written.flatMap(({ name }) => made.get(name) ?? []),
      words: searchWords(messages, site.language, [...metrics]),
    };
  };
  return [
    ...written.map(({ path, type, content }) => ({ path, type, content })),
    {
      path: `${folder}manifest.json`,
      type: "application/json",
      content: () => writeJson(manifest()),
    },
  ];
}
