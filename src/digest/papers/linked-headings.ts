import { isAbstractWord } from "../lines/abstract-words";
import type { Heading } from "../lines/headings";
import { headingParts, isNamedLink, namesPaper } from "./heading-parts";
import { linksToPaper } from "./section-signs";

/** So many headings below one other make a list of papers in a post with other headings of their level. */
const LEAST_BELOW = 3;

/**
 * Returns the headings of a level, at least two, most of which are links to papers or lead to facts (`leading`), and those
 * of other levels that lead to facts and have none of them below; or else those below one heading, at least three,
 * most of which are such links, or else all of a level that lead to facts where so many of these stand below one heading. Among the first, a heading above nothing but a file (`filed`) is a paper, too. It is empty if there are none.
 */
export function linkedHeadings(
  headings: readonly Heading[],
  leading: ReadonlySet<Heading>,
  filed: ReadonlySet<Heading>,
): Set<Heading> {
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  const titled = headings.filter(
    ({ withoutSpace, title }) => !withoutSpace && !isAbstractWord(title),
  );
  const links = new Set(titled.filter((one) => isLink(one)));
  for (const level of levels) {
    const here = titled.filter((heading) => heading.level === level);
    const sure = here.filter((heading) => leading.has(heading) || links.has(heading));
    if (sure.length < 2) continue;
    const linked = new Set([...sure, ...here.filter(({ title }) => headingParts(title) !== null)]);
    if (linked.size * 2 <= here.length) continue;
    // Among links to papers, a link to another site is a paper, too, and so is a title above a file.
    const found = new Set(
      here.filter((one) => linked.has(one) || isNamedLink(one.title) || filed.has(one)),
    );
    const below = levels
      .filter((deeper) => deeper > level)
      .flatMap((deeper) => groups(titled, deeper, links, found));
    return new Set([...found, ...below.flat(), ...alone(headings, leading, found)]);
  }
  const listed = levels.flatMap((level) => groups(titled, level, links)).flat();
  if (listed.length > 0) return new Set(listed);
  for (const level of levels) {
    // Headings inside the text about one of the papers part these from each other.
    if (groups(titled, level, leading).length === 0) continue;
    return new Set(titled.filter((heading) => heading.level === level && leading.has(heading)));
  }
  return new Set();
}

function isLink(heading: Heading): boolean {
  return linksToPaper(heading) || namesPaper(heading.title);
}

/** The headings of other levels than the papers that lead to facts, and below which no paper follows. */
function alone(
  headings: readonly Heading[],
  leading: ReadonlySet<Heading>,
  papers: ReadonlySet<Heading>,
): Heading[] {
  return headings.filter((heading, i) => {
    if (!leading.has(heading) || papers.has(heading)) return false;
    const next = headings[i + 1];
    return next === undefined || next.level <= heading.level;
  });
}

/** The links to papers of a level below each heading above it that is none of `papers`, where most headings there are such links. */
function groups(
  headings: readonly Heading[],
  level: number,
  links: ReadonlySet<Heading>,
  papers: ReadonlySet<Heading> = new Set(),
): Heading[][] {
  const found: Heading[][] = [[]];
  let paper: Heading | null = null;
  for (const heading of headings) {
    if (paper === null || heading.level <= paper.level)
      paper = papers.has(heading) ? heading : null;
    if (heading.level < level) found.push([]);
    else if (heading.level === level && paper === null) found.at(-1)?.push(heading);
  }
  return found.flatMap((group) => {
    const linked = group.filter((heading) => links.has(heading));
    return linked.length >= LEAST_BELOW && linked.length * 2 > group.length ? [linked] : [];
  });
}
