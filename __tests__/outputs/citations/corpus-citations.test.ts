import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import type { CiteItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { findArxivSubject } from "../../../src/arxiv/arxiv-subjects";
import { parseDigest } from "../../../src/digest/parse-digest";
import { invertedName, parseAuthorName } from "../../../src/outputs/papers/author-name";
import { bibtexAll } from "../../../src/outputs/citations/bibtex";
import { bibtexKeys } from "../../../src/outputs/citations/bibtex-key";
import { coins } from "../../../src/outputs/citations/coins";
import { cslItem, type CslItem } from "../../../src/outputs/papers/csl-item";
import { cslJsonAll } from "../../../src/outputs/citations/csl-json";
import { distinctPapers } from "../../../src/outputs/citations/distinct-papers";
import { doi } from "../../../src/outputs/papers/paper-address";
import { paperDate } from "../../../src/outputs/papers/paper-date";
import { titleText, titleWithTex } from "../../../src/outputs/papers/paper-text";
import { risAll } from "../../../src/outputs/citations/ris";
import type { PaperOutput } from "../../../src/outputs/types";
import { parseBibtex } from "./parse-bibtex";
import { NAME_READERS, expectedName } from "./read-names";
import { readCoins } from "./read-coins";

const POSTS = join(__dirname, "../../../../shared/corpus/posts");
const present = existsSync(POSTS);
const name = present ? "the real digests" : "the real digests, which are not here";

(present ? describe : describe.skip)(name, () => {
  const papers = present ? corpusPapers() : [];

  test("there are papers in them", () => {
    expect(papers.length).toBeGreaterThan(500);
  });

  test("BibTeX gives back title, authors, year and identifier", () => {
    const { entries, errors } = parseBibtex(bibtexAll(papers));
    // The parser knows few of the macros of math, and keeps the others as they are.
    const problems = errors.filter(({ error }) => !error.startsWith("unhandled macro"));
    expect(problems).toEqual([]);
    expect(errors.length).toBeLessThan(papers.filter(hasMath).length);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(papers.length);
    entries.forEach(({ fields }, i) => {
      const paper = papers[i];
      if (paper === undefined) throw new Error("more entries than papers");
      expect(fields.title?.normalize("NFC")).toMatch(titlePattern(paper));
    });
    const read = entries.map(({ fields }) => ({
      authors: (fields.author ?? []).map((author) =>
        letters(
          [author.firstName, author.prefix, author.lastName, author.suffix, author.name].join(""),
        ),
      ),
      year: fields["year"],
      eprint: fields["eprint"],
      primaryClass: fields["primaryclass"],
    }));
    expect(read).toEqual(
      papers.map((paper) => ({
        authors: paper.authors.map(letters),
        year: String(paperDate(paper)?.year),
        eprint: paper.arxivId ?? undefined,
        primaryClass: paper.subjects[0]?.code,
      })),
    );
  });

  test.each(Object.entries(NAME_READERS))(
    "%s reads the parts of every author's name",
    (_, read) => {
      const names = read(bibtexAll(papers));
      expect(names).toEqual(papers.map(({ authors }) => authors.map(expectedName)));
    },
  );

  test("citation-js reads title and DOI of every BibTeX entry, without braces", () => {
    const { data } = new Cite(bibtexAll(papers));
    expect(data.map(({ DOI }) => DOI)).toEqual(papers.map(doi));
    const texts = data.map(({ title, author }) =>
      JSON.stringify([title, ...(author ?? []).map(Object.values)]),
    );
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test("keys are what every TeX takes", () => {
    for (const key of bibtexKeys(papers)) expect(key).toMatch(/^[a-z0-9]+$/);
  });

  test("RIS gives back title, authors, date, DOI and abstract", () => {
    const plain = papers.map((paper) => ({ ...cslItem(paper), title: titleText(paper) }));
    expect(new Cite(risAll(papers)).data.map(summary)).toEqual(plain.map(summary));
    expect(risAll(papers)).not.toMatch(/^TY {2}- (?!RPRT)/m);
  });

  test("CSL-JSON is what citation-js takes", () => {
    const items = cslJsonAll(papers);
    expect(new Cite(JSON.stringify(items)).data).toMatchObject(items);
  });

  test("COinS give Zotero title, creators and addresses", () => {
    for (const paper of papers) {
      const read = readCoins(coins(paper));
      expect(read).toContainEqual(["rft.title", titleText(paper).replaceAll("+", "＋")]);
      expect(read.filter(([field]) => field === "rft.creator")).toHaveLength(paper.authors.length);
      expect(read).toContainEqual(["rft_id", `https://arxiv.org/abs/${paper.arxivId}`]);
      expect(read).toContainEqual(["rft_id", `info:doi/10.48550/arXiv.${paper.arxivId}`]);
    }
  });

  test("every author has a family name or is a group, and few are groups", () => {
    const names = papers.flatMap(({ authors }) => authors);
    const groups = names.filter((author) => parseAuthorName(author).group !== null);
    expect(names.filter((author) => invertedName(parseAuthorName(author)) === "")).toEqual([]);
    expect(groups.length).toBeLessThan(names.length / 100);
  });
});

function corpusPapers(): PaperOutput[] {
  const papers = readdirSync(POSTS).flatMap((fileName) => {
    const { digest } = parseDigest(readFileSync(join(POSTS, fileName), "utf8"), { fileName });
    return digest.entries.map((entry): PaperOutput => {
      const { key, arxivId, version, title, authors, moreAuthors, abstract, links } = entry;
      return {
        ...{ key, arxivId, version, authors, moreAuthors, links },
        ...{ score: 0, metrics: [], scoreMetrics: [] },
        url: `https://papers.example/papers/${key}/`,
        title: title.text,
        titleTree: title.tree,
        abstract: abstract?.text ?? null,
        abstractTree: abstract?.tree ?? null,
        subjects: entry.subjects.map((code) => ({
          code,
          name: findArxivSubject(code)?.name ?? null,
        })),
        codeLinks: [],
        lang: null,
        firstSeen: digest.date,
        appearances: [],
      };
    });
  });
  return distinctPapers(papers);
}

function hasMath({ titleTree }: PaperOutput): boolean {
  return titleTree.children.some((node) => node.type === "element" && node.tagName === "math");
}

/** What the parser must give back: the words around a title's math, which it sets as text of its own. */
function titlePattern(paper: PaperOutput): RegExp {
  const words = titleWithTex(paper)
    .split(/\$[^$]+\$/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${words.join(".+")}$`, "u");
}

function letters(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\([^()]*\)$/, "")
    .replace(/[^\p{L}]/gu, "");
}

function summary({ title, author, issued, DOI, URL, abstract }: CiteItem | CslItem) {
  return { title, author, issued, DOI, URL, abstract: String(abstract).replace(/\s+/g, " ") };
}
