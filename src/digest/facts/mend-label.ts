import type { Span } from "../lines/span";
import { DRESS } from "../lines/label";
import { isOneSlip } from "../values/near-word";
import { AUTHORS_LABEL } from "./author-marks";
import { isCounted } from "./count-name";
import { isKnownLabel } from "./known-labels";
import { looksLikeAuthors } from "./looks-like-authors";
import { parseAuthors } from "./parse-authors";
import { parseLinks } from "./parse-links";
import { parseMetrics } from "./parse-metrics";
import { parseSubjects } from "./parse-subjects";

/** A label with a slip at the beginning of a line, and what is meant. */
export interface MendedLabel extends Span {
  meant: string;
}

/** A word before a colon, or before what may be meant as one; `-` and a full stop are read without mending. */
const HEAD = new RegExp(
  `^([ \\t]*(?:[-*+][ \\t]+)?[${DRESS}]{0,6})([a-z]{3,11})([*_]{0,3}[ \\t]{0,2})(?:([:：])|([;；=.]|[-–—](?=[ \\t](?:\\d|\\[|https?:)))|(?=[ \\t]))([*_]{0,3})[ \\t]*(?=\\S)`,
  "iu",
);
const LABELS = [
  "authors",
  "author",
  "links",
  "link",
  "subjects",
  "subject",
  "categories",
  "abstract",
];
const PAIR = /([a-z]{3,11})([ \t]?)(?:[;；=]|[-–—](?=[ \t]))(?=[ \t]?\d)/gi;

/**
 * Returns the label that begins a line where it has a slip (`Auhtors:`, `lniks:`) or another sign for its colon
 * (`Authors; Ada Example`, `retweets; 5`), if the rest of the line is what the label says; none for any other line.
 */
export function mendLabel(line: string): MendedLabel[] {
  // Elements and headings, with which most lines begin.
  if (line === "" || /^[<#]/.test(line)) return [];
  const [head, before = "", word = "", gap = "", colon, sign] = HEAD.exec(line) ?? [];
  if (head === undefined) return [];
  const name = word.toLowerCase();
  // Most lines begin with a word of prose: only with a sign behind it is it compared with the labels.
  if (colon === undefined && sign === undefined && !LABELS.includes(name)) return [];
  if (colon === undefined && sign !== undefined && !LABELS.includes(name) && isCounted(name))
    return mendPairs(line);
  const label = LABELS.includes(name)
    ? name
    : colon !== undefined && isKnownLabel(name)
      ? null
      : nearest(name);
  if (label === null || (label === name && colon !== undefined)) return [];
  if (AUTHORS_LABEL.test(line)) return [];
  // Without any sign only the label itself counts, and only before links or several names.
  if (colon === undefined && sign === undefined && (label !== name || gap.trim() !== "")) return [];
  const rest = line.slice(head.length);
  // What is read without mending: “Authors – Ada”, “Abstract. We”, a field of BibTeX.
  if (/^[-–—]/.test(rest) || (sign === "." && !label.startsWith("author"))) return [];
  if (sign === "=" && /^["{]/.test(rest)) return [];
  if (!says(label, rest, sign === undefined && colon === undefined)) return [];
  const start = before.length;
  const end = start + word.length + gap.length + (colon ?? sign ?? "").length;
  return [{ start, end, meant: `${inCaseOf(word, label)}${gap.trim()}:` }];
}

function nearest(name: string): string | null {
  return LABELS.find((label) => isOneSlip(name, label)) ?? null;
}

function mendPairs(line: string): MendedLabel[] {
  const found = [...line.matchAll(PAIR)].filter(([, name = ""]) => isCounted(name.toLowerCase()));
  const slips = found.map((match): MendedLabel => {
    const [written, name = ""] = match;
    return { start: match.index, end: match.index + written.length, meant: `${name}:` };
  });
  const meant = line.replace(PAIR, "$1:");
  const metrics = parseMetrics(meant);
  return metrics !== null && metrics.problems.length === 0 ? slips : [];
}

/** Whether a text is what a label says of it. */
function says(label: string, rest: string, isBare: boolean): boolean {
  if (label.startsWith("link")) return (parseLinks(`links: ${rest}`)?.links.length ?? 0) > 0;
  if (label.startsWith("author")) {
    if (!looksLikeAuthors(rest)) return false;
    const { names } = parseAuthors(rest);
    return names.length > 1 || (!isBare && /\S \S/.test(names[0] ?? ""));
  }
  if (isBare) return false;
  if (label === "abstract") return /^["“*_]*\p{Lu}.{20}/u.test(rest);
  const subjects = parseSubjects(`subjects: ${rest}`);
  return subjects !== null && subjects.subjects.length > 0 && subjects.problems.length === 0;
}

function inCaseOf(written: string, label: string): string {
  if (written === written.toUpperCase()) return label.toUpperCase();
  return /^\p{Lu}/u.test(written) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
