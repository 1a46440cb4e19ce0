import { askedPaper } from "./asked-paper";
import { foldText } from "./fold-text";
import { markedParts, type MarkedText } from "./marked-parts";
import type { PaperIndex } from "./paper-index";
import { parseQuery } from "./parse-query";
import { findPapers, searchPapers } from "./search-papers";
import type { SearchedPaper } from "./searched-paper";
import { textLine, type TextLine } from "./text-line";
import { phraseWords, tellingWords } from "./wanted-words";
import { wordAt } from "./word-at";

/** A paper in a list of results. */
export interface ResultRow extends Pick<
  SearchedPaper,
  "key" | "href" | "lang" | "subjects" | "day" | "score" | "metrics" | "hasCode" | "moreAuthors"
> {
  title: MarkedText;
  /** Each name in parts. */
  authors: MarkedText[];
  line: TextLine | null;
}

/** What the search says to a query. */
export interface Answer {
  query: string;
  /** The arXiv identifier that the query is, if it is one. */
  asked: string | null;
  /** Of all papers that were found; `rows` are the first of them. */
  total: number;
  rows: ResultRow[];
  isMisspelt: boolean;
  /** If nothing was found: the query without one of its parts, and how many papers that finds. */
  without: { part: string; query: string; papers: number }[];
  /** The parts of the query that are no conditions. */
  unread: string[];
}

/** Returns the answer to a query with its first `limit` results. */
export function answer(index: PaperIndex, query: string, limit: number): Answer {
  const asked = askedPaper(query);
  const found = searchPapers(index, query);
  const conditions = asked === null ? parseQuery(query) : [];
  const words = tellingWords([...found.words, ...phraseWords(conditions)]);
  const names = conditions.flatMap((each) =>
    each.kind === "author" && !each.isNot ? each.name.toLowerCase().split(/\s+/) : [],
  );
  const rows = found.papers.slice(0, limit).flatMap((number) => {
    const paper = index.papers[number];
    return paper === undefined ? [] : [rowOf(paper, words, names, found.isMisspelt)];
  });
  return {
    ...{ query, asked, total: found.papers.length, rows, isMisspelt: found.isMisspelt },
    without: found.papers.length > 0 ? [] : without(index, conditions),
    unread: conditions.filter(({ kind }) => kind === "unread").map(({ source }) => source),
  };
}

function rowOf(
  paper: SearchedPaper,
  words: readonly string[],
  names: readonly string[],
  isMisspelt: boolean,
): ResultRow {
  const { key, href, lang, subjects, day, score, metrics, hasCode, moreAuthors } = paper;
  const title = markedParts(paper.title, words, isMisspelt);
  const authors = paper.authors.map((name) => markedParts(name, [...words, ...names], isMisspelt));
  const shown = foldText([paper.title, ...paper.authors].join(" "));
  const rest = words.filter((word) => wordAt(shown, word) < 0);
  return {
    ...{ key, href, lang, subjects, day, score, metrics, hasCode, moreAuthors, title, authors },
    line: rest.length > 0 ? textLine(paper, rest, isMisspelt) : null,
  };
}

function without(index: PaperIndex, conditions: ReturnType<typeof parseQuery>): Answer["without"] {
  if (conditions.length < 2) return [];
  return conditions
    .map((left) => {
      const rest = conditions.filter((condition) => condition !== left);
      const papers = findPapers(index, rest).papers.length;
      return { part: left.source, query: rest.map(({ source }) => source).join(" "), papers };
    })
    .filter(({ papers }) => papers > 0);
}
