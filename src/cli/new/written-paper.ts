import { parseDigest } from "../../digest/parse-digest";
import type { Entry, Metric } from "../../digest/types";
import { parseTitle } from "../../digest/rich-text/title";
import type { Problem } from "../../problems/problem";
import type { NewPaper } from "./new-digest";
import { inUsOrder } from "./us-order";
import { normalText, plainForms, texForms } from "./written-text";

/** The lines of a paper in a digest, without its heading's number, and what had to be left out of it. */
export interface WrittenPaper {
  /** With its key, equal for the same paper in every digest; `null` where it cannot be written so that it reads back. */
  lines: { title: string; below: string[]; key: string } | null;
  notes: string[];
}

const HEAD = ["---", "title: Hot Papers", "date: 2026-01-09", "slug: hot-papers", "---", ""];

/**
 * Returns a paper as a digest has it. It is read back with the parser in each form, from the plainest on, and the first that
 * gives the same paper without a problem is taken, so what is written is what is read. An author who does not read back as
 * one name is left out and noted, and so is an abstract.
 */
export function writtenPaper(paper: NewPaper): WrittenPaper {
  const notes: string[] = [];
  const names = paper.authors.map((name) => (paper.isTex ? textOfTex(name) : normalText(name)));
  const authors = names.filter((name) => {
    const reads = readsAs([name]);
    if (!reads) notes.push(`the author “${name}” is left out: that does not read as a name`);
    return reads;
  });
  if (authors.length > 0 && !readsAs(authors)) {
    notes.push(`the authors are left out: ${authors.join(", ")} does not read as names`);
    authors.length = 0;
  }
  const facts = factLines({ ...paper, authors });
  const title = normalText(paper.title);
  const heading = formsOf(title, paper.isTex).find((form) => {
    const entry = readBack([`# 1. ${form.text}`, "", ...facts]);
    return entry !== null && isSame(entry, { ...paper, authors }) && form.reads(entry.title.text);
  });
  if (heading === undefined)
    return { lines: null, notes: [`“${title}” cannot be written as a title`] };
  const abstract = normalText(paper.abstract ?? "");
  const body = formsOf(abstract, paper.isTex).find((form) => {
    const entry = readBack([`# 1. ${heading.text}`, "", ...facts, "", form.text]);
    return (
      entry !== null &&
      isSame(entry, { ...paper, authors }) &&
      form.reads(entry.abstract?.text.replace(/\s+/g, " ") ?? "")
    );
  });
  if (abstract !== "" && body === undefined)
    notes.push("the abstract is left out: it does not read back");
  const key = readBack([`# 1. ${heading.text}`, "", ...facts])?.key ?? title;
  const text = abstract === "" || body === undefined ? [] : ["", body.text];
  return { lines: { title: heading.text, below: [...facts, ...text], key }, notes };
}

/** Returns whether a problem is one of what a source says, not of how it is written. */
export function isOfData({ rule }: Problem): boolean {
  return rule === "metrics-unlikely";
}

/** `Sch{\"u}tze` is a name with an umlaut. */
function textOfTex(name: string): string {
  return normalText(parseTitle(name, { line: 1, column: 1 }, () => undefined).text);
}

interface Form {
  text: string;
  /** Whether a text that was read is the one that was meant. */
  reads: (text: string) => boolean;
}

function formsOf(text: string, isTex: boolean): Form[] {
  const plain = plainForms(text).map((form): Form => ({
    text: form,
    reads: (read) => read === text,
  }));
  const tex = texForms(text).map((form): Form => ({ text: form, reads: (read) => read !== "" }));
  return isTex ? [...tex, ...plain] : plain;
}

/** The one paper of a digest of these lines; `null` where there is another number, other text or a problem. */
function readBack(lines: string[]): Entry | null {
  const { digest, problems } = parseDigest([...HEAD, ...lines, ""].join("\n"), {
    fileName: "posts/hot-papers.md",
  });
  const [entry] = digest.entries;
  const isWhole =
    digest.entries.length === 1 && digest.prose.length === 0 && problems.every(isOfData);
  return isWhole && entry !== undefined && entry.notes.length === 0 ? entry : null;
}

function isSame(entry: Entry, { authors, links, subjects, metrics }: NewPaper): boolean {
  const of = (paper: Pick<NewPaper, "authors" | "links" | "subjects" | "metrics">) =>
    JSON.stringify([paper.authors, paper.links, paper.subjects, paper.metrics]);
  return of(entry) === of({ authors, links, subjects, metrics });
}

function readsAs(authors: string[]): boolean {
  const links = [{ label: "abs", url: "https://arxiv.org/abs/2601.00001" }];
  const paper = {
    title: "A title",
    authors,
    links,
    subjects: [],
    metrics: [],
    abstract: null,
    isTex: false,
  };
  const entry = readBack(["# 1. A title", "", ...factLines(paper)]);
  return entry !== null && isSame(entry, paper);
}

function factLines({ authors, links, subjects, metrics }: NewPaper): string[] {
  return [
    ...(authors.length > 0
      ? [authors.length > 1 ? authors.join(", ") : `Authors: ${authors[0]}`, ""]
      : []),
    ...metricLines(metrics),
    ...(links.length > 0
      ? [`- links: ${links.map(({ label, url }) => `[${label}](${url})`).join(" | ")}`]
      : []),
    ...(subjects.length > 0
      ? [
          `- ${subjects.map((code) => `[${code}](https://arxiv.org/list/${code}/recent)`).join(" | ")}`,
        ]
      : []),
  ];
}

/** One line for the counts that were taken at one time. */
function metricLines(metrics: readonly Metric[]): string[] {
  const times = [...new Set(metrics.map(({ asOf }) => asOf))];
  return times.map((time) => {
    const counts = metrics
      .filter(({ asOf }) => asOf === time)
      .map(({ name, value }) => `${name}: ${value}`);
    return `- ${counts.join(", ")}${time === null ? "" : ` (${inUsOrder(time)})`}`;
  });
}
