import type { Heading } from "../lines/headings";
import { linkedHeadings } from "./linked-headings";
import { isPeriod } from "../line-parts/is-day";
import { topicsAmong } from "./listed-titles";
import { holdsMany, papersIn } from "./papers-in";
import {
  beginsWithFile,
  hasAuthors,
  holdsPost,
  leadsToFact,
  leadsToSeveral,
  linksToPaper,
  type Section,
} from "./section-signs";
import type { KnownLines } from "./standing-facts";

const NONE: ReadonlySet<number> = new Set();
const NO_TOPICS: ReadonlySet<Heading> = new Set();

/**
 * Returns those of a post's headings at which a paper begins.
 *
 * A post is a digest where a numbered heading leads to a metrics, links or subjects line, holds a social post, or is a link to
 * a paper. The highest level with such a heading is the level of the papers, and every numbered heading of that level is a
 * paper. So is any heading of that level, and any numbered heading of another level, that leads to such a line. If no heading
 * has a number, headings of the first level are tested instead. A heading leads to a line if the line comes before the next
 * heading, with at most one paragraph (the authors) and details between.
 *
 * A section that lists several papers of arXiv, such as an article's references, has no such line.
 *
 * A section that lists papers by their titles, like other sections of the post, is a topic and no paper.
 *
 * Without such a heading, the headings of a level that hold links to papers or lead to such lines are papers, if there are at
 * least two and they are most of the level. Otherwise the numbered headings of a level are papers if at least half have facts
 * anywhere below them, or else if a line that reads like authors follows most of them. With `always`, from the front matter,
 * all of them are papers. An article with numbered sections therefore stays an article. Headings whose line is in `made`
 * are papers in any case, and decide nothing about others.
 */
export function findPaperHeadings(
  lines: string[],
  headings: Heading[],
  known: KnownLines,
  { always = false, made = NONE }: { always?: boolean; made?: ReadonlySet<number> } = {},
): Set<Heading> {
  if (made.size === 0) return findWritten(lines, headings, known, { always, all: headings });
  const isMade = ({ index }: Heading) => made.has(index);
  const written = headings.filter((heading) => !isMade(heading));
  const found = findWritten(lines, written, known, { always, all: headings });
  return new Set(headings.filter((heading) => isMade(heading) || found.has(heading)));
}

/** The same for headings of the author; each section ends at the next of `all` headings. */
function findWritten(
  lines: string[],
  headings: Heading[],
  known: KnownLines,
  { always, all }: { always: boolean; all: readonly Heading[] },
): Set<Heading> {
  const own = new Set(headings);
  const sections = all
    .map((heading, i): Section => {
      const end = all[i + 1]?.index ?? lines.length;
      return { heading, start: heading.index + 1, end };
    })
    .filter(({ heading }) => all === headings || own.has(heading));
  const topics = always ? NO_TOPICS : topicsAmong(lines, sections, known);
  const leading = new Set<Heading>();
  const levels: number[] = [];
  for (const section of sections) {
    const { heading } = section;
    if (topics.has(heading)) continue;
    // The lines below a day are about all its papers.
    const leads =
      !isPeriod(heading) &&
      leadsToFact(lines, section, known) &&
      !holdsMany(lines, section, known) &&
      (heading.number !== null || !leadsToSeveral(section, known));
    if (leads) leading.add(heading);
    if (!isNumbered(heading)) continue;
    if (leads || linksToPaper(heading) || holdsPost(lines, section, known)) {
      levels.push(heading.level);
    }
  }
  const top = levels.reduce((level, other) => Math.min(level, other), levels[0] ?? 1);
  const isDigest = levels.length > 0 || [...leading].some(({ level }) => level === top);
  if (!isDigest) {
    const above = sections.filter((section) => beginsWithFile(lines, section, known));
    const filed = new Set(above.map(({ heading }) => heading));
    const linked = linkedHeadings(headings, leading, filed);
    const others = sections.filter(({ heading }) => !topics.has(heading));
    return linked.size > 0 ? linked : numberedPapers(lines, others, known, always);
  }
  return new Set(
    headings.filter((heading) => {
      const { level, number } = heading;
      if (leading.has(heading)) return level === top || number !== null;
      return level === top && isNumbered(heading) && !topics.has(heading);
    }),
  );
}

function isNumbered({ number, withoutSpace }: Heading): boolean {
  return number !== null && !withoutSpace;
}

function numberedPapers(
  lines: string[],
  sections: Section[],
  known: KnownLines,
  always: boolean,
): Set<Heading> {
  const numbered = sections.filter(({ heading }) => isNumbered(heading));
  const levels = [...new Set(numbered.map(({ heading }) => heading.level))].sort();
  for (const level of levels) {
    const here = numbered.filter(({ heading }) => heading.level === level);
    const count = (is: (section: Section) => boolean) => here.filter(is).length;
    if (
      always ||
      count((section) => papersIn(lines, section, known) === "one") * 2 >= here.length ||
      count((section) => papersIn(lines, section, known) !== null) * 2 > here.length ||
      count((section) => hasAuthors(lines, section, known)) * 2 > here.length
    ) {
      return new Set(here.map(({ heading }) => heading));
    }
  }
  return always ? new Set(sections.map(({ heading }) => heading)) : new Set();
}
