import { parseTitle } from "../../digest/rich-text/title";
import { factLines } from "./fact-lines";
import type { Facts, NewPaper } from "./new-digest";
import { hasFacts, readBack } from "./read-back";
import { tidyLink } from "./tidy-link";
import { normalText } from "./written-text";

const ABS = { label: "abs", url: "https://arxiv.org/abs/2601.00001" };
const NONE: Facts = { authors: [], links: [ABS], subjects: [], metrics: [] };

/**
 * Returns the facts of a paper that read back as they are written, and notes on those that do not and are left out: each is
 * tried alone where they do not all do together.
 */
export function readableFacts(
  paper: NewPaper,
  mayLackLinks: boolean,
): { facts: Facts; notes: string[] } {
  const notes: string[] = [];
  const names = paper.authors.map((name) => (paper.isTex ? textOfTex(name) : normalText(name)));
  const links = paper.links.map(tidyLink);
  const facts: Facts = { ...paper, authors: names, links };
  if (reads(facts, mayLackLinks && links.length === 0)) return { facts, notes };
  const keep = <Fact>(
    all: readonly Fact[],
    alone: (fact: Fact) => Facts,
    name: (fact: Fact) => string,
  ) =>
    all.filter((fact) => {
      const isRead = reads(alone(fact));
      if (!isRead) notes.push(`${name(fact)} is left out: that does not read as one`);
      return isRead;
    });
  const own: Facts = {
    authors: keep(
      names,
      (name) => ({ ...NONE, authors: [name] }),
      (name) => `the author “${name}”`,
    ),
    links: keep(
      links,
      (link) => ({ ...NONE, links: [link] }),
      ({ label, url }) => `the link [${label}](${url})`,
    ),
    subjects: keep(
      paper.subjects,
      (code) => ({ ...NONE, subjects: [code] }),
      (code) => `the subject “${code}”`,
    ),
    metrics: keep(
      paper.metrics,
      (metric) => ({ ...NONE, metrics: [metric] }),
      ({ name }) => `the count “${name}”`,
    ),
    moreAuthors: paper.moreAuthors ?? false,
  };
  if (!reads({ ...NONE, authors: own.authors, moreAuthors: own.moreAuthors ?? false })) {
    notes.push(`the authors are left out: ${own.authors.join(", ")} does not read as names`);
    return { facts: { ...own, authors: [], moreAuthors: false }, notes };
  }
  return { facts: own, notes };
}

function reads(facts: Facts, mayLackLinks = false): boolean {
  const entry = readBack(["# 1. A title", "", ...factLines(facts)], mayLackLinks);
  return entry !== null && hasFacts(entry, facts);
}

/** `Sch{\"u}tze` is a name with an umlaut. */
function textOfTex(name: string): string {
  return normalText(parseTitle(name, { line: 1, column: 1 }, () => undefined).text);
}
