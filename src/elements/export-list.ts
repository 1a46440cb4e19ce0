import { risRecord } from "../outputs/citations/ris-record";
import { aFewAtATime, fileText, paperData, type PaperData } from "./paper-data";
import type { KeptPaper } from "./reading-list";

/** The formats of citations of a list, by the endings of their files. */
export type ListFormat = "bib" | "ris" | "csl.json" | "md";

/** A list as a file. */
export interface ListFile {
  text: string;
  type: string;
  /** The titles of the papers that are not in it, since the site does not have their files. */
  missing: string[];
}

const TYPES: Readonly<Record<ListFormat, string>> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  "csl.json": "application/vnd.citationstyles.csl+json",
  md: "text/markdown",
};

/**
 * Returns papers as a file of citations, made of the site's own files: `addressOf` gives that of a paper's BibTeX or data.
 * `onProgress` is told after each how many are done.
 */
export async function exportList(
  format: ListFormat,
  papers: readonly (readonly [key: string, paper: KeptPaper])[],
  addressOf: (key: string) => string,
  onProgress: (done: number) => void,
): Promise<ListFile> {
  let done = 0;
  const parts = await aFewAtATime(papers, async ([key, paper]) => {
    const address = addressOf(key);
    const file = format === "bib" ? await fileText(address) : await paperData(address);
    onProgress((done += 1));
    return { paper, file };
  });
  const bibtex = parts.flatMap(({ file }) => (typeof file === "string" ? file : []));
  const data = parts.flatMap(({ file, paper }) =>
    file !== null && typeof file === "object" ? { file, paper } : [],
  );
  const texts: Readonly<Record<ListFormat, () => string>> = {
    bib: () => withUniqueKeys(bibtex).join("\n"),
    ris: () => data.map(({ file }) => risRecord(file)).join("\r\n"),
    "csl.json": () => `${JSON.stringify(data.map(({ file }) => file.csl))}\n`,
    md: () => data.map(({ file, paper }) => markdownItem(file, paper)).join(""),
  };
  return {
    text: texts[format](),
    type: TYPES[format],
    missing: parts.flatMap(({ file, paper }) => (file === null ? paper.title : [])),
  };
}

/** The second entry with a key has it with an `a`, the third with a `b`, as in the site's own files of several papers. */
export function withUniqueKeys(entries: readonly string[]): string[] {
  const used = new Map<string, number>();
  return entries.map((entry) =>
    entry.replace(/^(@\w+\{)([^,]+)/, (_, start: string, key: string) => {
      const count = used.get(key) ?? 0;
      used.set(key, count + 1);
      return start + key + (count === 0 ? "" : suffix(count - 1));
    }),
  );
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function suffix(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : suffix(Math.floor(index / 26) - 1) + letter;
}

function markdownItem(file: PaperData, { note, tags = [] }: KeptPaper): string {
  const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
  const about = [file.authors.join(", "), file.published ?? ""].filter((part) => part !== "");
  const own = [note?.replace(/\s+/g, " "), tags.map((tag) => `#${tag}`).join(" ")];
  const lines = own.flatMap((text) => (text ? `  ${plain(text).replaceAll("\\#", "#")}\n` : []));
  return `- [${plain(file.title)}](${file.csl.URL})${about.length > 0 ? `: ${plain(about.join(", "))}` : ""}\n${lines.join("")}`;
}
