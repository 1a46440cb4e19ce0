import { titleLink } from "./rows";

/** What a row is narrowed and ordered by, as its markup says it. */
export interface RowFacts {
  row: HTMLElement;
  /** Everything that it says, folded. */
  text: string;
  /** Its authors and what stands beside them, folded. */
  authors: string;
  subjects: readonly string[];
  /** Such as `2020-09-18`; empty where it says none. */
  date: string;
  hasCode: boolean;
  score: number;
  title: string;
}

/** The codes of subjects: those with a dot, and the archives of arXiv that are subjects themselves. */
const CODE =
  /^(?:[a-z-]+\.[A-Za-z-]{2,}|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;
const REPOSITORY = /\/\/(?:[\w-]+\.)?(?:git\w*|bitbucket|codeberg|huggingface|sourceforge|sr)\./;

/** Returns text without case and diacritics, so that it is found however it is written. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Returns what the markup of a row says of its paper or digest. */
export function rowFacts(row: HTMLElement): RowFacts {
  const facts = row.querySelector("header>ul,:scope>small");
  const codes = row.querySelector("header>ul>li:first-child,:scope>small");
  const link = titleLink(row);
  const title = link?.textContent ?? "";
  const said = row.textContent ?? "";
  const iso = row.querySelector(":scope>small time")?.getAttribute("datetime");
  const urls = [...(facts?.querySelectorAll<HTMLAnchorElement>("a[href^=http]") ?? [])];
  return {
    row,
    text: fold(said),
    authors: fold(
      [...row.querySelectorAll("header>:is(p,div),:scope>small")]
        .map((part) => part.textContent)
        .join(" "),
    ),
    subjects: [...new Set(codes?.textContent.split(/ · |, | /))].filter((word) => CODE.test(word)),
    date: iso?.slice(0, 10) ?? /\d{4}-\d\d-\d\d/.exec(title)?.[0] ?? "",
    hasCode: urls.some(({ href }) => facts?.localName === "small" || REPOSITORY.test(href)),
    score: Number(row.querySelector("data")?.value ?? 0),
    title: fold(title),
  };
}
