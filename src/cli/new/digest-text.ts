import { stringify } from "yaml";
import { parseDigest } from "../../digest/parse-digest";
import type { NewDigest } from "./new-digest";
import type { Problem } from "../../problems/problem";
import { HEADINGS_ARE_PAPERS, isOfData } from "./read-back";
import type { WrittenLines } from "./written-paper";
import { plainForms } from "./written-text";

/** A way to write a digest. */
export interface DigestForm {
  /** Whether papers have numbers of their own; they are numbered from 1 on otherwise. */
  hasRanks: boolean;
  /** Which form of each text between papers is taken; `null` if they are left out. */
  prose: number | null;
  /** Whether the signs of Markdown in its title and its description are marked as none: both are read without markup. */
  isEscaped: boolean;
}

/** Returns a digest as a post. */
export function digestText(
  digest: NewDigest,
  papers: readonly WrittenLines[],
  { hasRanks, prose, isEscaped }: DigestForm,
): string {
  const texts = prose === null ? [] : (digest.prose ?? []);
  const proseAt = (at: number) =>
    texts.flatMap(({ after, forms }) =>
      Math.min(after, papers.length) === at
        ? ((forms[prose ?? 0] ?? forms.at(-1))?.text ?? "")
        : [],
    );
  const blocks = papers.flatMap(({ title, below, rank }, index) => [
    ...proseAt(index),
    [`# ${hasRanks ? rank : index + 1}. ${title}`, "", ...below].join("\n"),
  ]);
  return `${[frontMatter(digest, papers, isEscaped), ...blocks, ...proseAt(papers.length)].join("\n\n")}\n`;
}

/** Returns what is read of such a text otherwise than it was meant, in words; `null` if nothing is. */
export function digestFault(
  text: string,
  digest: NewDigest,
  papers: number,
  { prose: form }: DigestForm,
): string | null {
  const read = parseDigest(text, { fileName: `posts/${digest.slug}.md` });
  const { title, slug, category, tags, description, draft, date, lang } = read.digest;
  const isDay = digest.date !== null && !digest.date.includes("T");
  const wanted = [
    ...[digest.title, digest.slug, digest.category, digest.tags, digest.description, digest.draft],
    ...[isDay ? `${digest.date}T00:00:00.000Z` : digest.date, digest.lang ?? null],
  ];
  const found = [title, slug, category, tags, description, draft, date, lang];
  const prose = form === null ? [] : (digest.prose ?? []);
  const isProse =
    read.digest.prose.length === prose.length &&
    prose.every(({ after, forms }, index) => {
      const own = read.digest.prose[index];
      const meant = forms[form ?? 0] ?? forms.at(-1);
      return own !== undefined && own.after === after && meant?.reads(own);
    });
  const isSame =
    JSON.stringify(found) === JSON.stringify(wanted) && read.digest.entries.length === papers;
  const isGap = ({ rule }: Problem) =>
    digest.keepsGaps === true &&
    (rule === "paper-unlinked" || (rule === "date-missing" && digest.date === null));
  const faults = read.problems.filter((problem) => !isOfData(problem) && !isGap(problem));
  if (isSame && isProse && faults.length === 0) return null;
  return read.problems.map(({ rule, message }) => `${rule}: ${message}`).join(" ");
}

function frontMatter(
  digest: NewDigest,
  papers: readonly WrittenLines[],
  isEscaped: boolean,
): string {
  const { title, date, slug, draft, category, tags, description, lang = null } = digest;
  const shown = (text: string) => (isEscaped ? (plainForms(text)[1] ?? text) : text);
  const field = (key: string, value: string | string[]) =>
    stringify(
      { [key]: value },
      { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 },
    ).trimEnd();
  return [
    "---",
    field("title", shown(title)),
    ...(date === null ? [] : [`date: ${date}`]),
    field("slug", slug),
    ...(draft ? ["draft: true"] : []),
    ...(papers.length === 0 ? ["papers: none"] : []),
    ...(papers.some(({ isLinked }) => !isLinked) ? [HEADINGS_ARE_PAPERS] : []),
    ...(category === null ? [] : [field("category", category)]),
    ...(tags.length === 0 ? [] : [field("tags", tags)]),
    ...(description === null ? [] : [field("description", shown(description))]),
    ...(lang === null ? [] : [field("lang", lang)]),
    "---",
  ].join("\n");
}
