import type { FileCount, LostPage, PageReport, ShownProblem } from "../../overlay/page-report";
import { editedLines } from "../../problems/edited-lines";
import { SEVERITIES } from "../../problems/rule";
import type { SiteProblem } from "../../problems/site-problem";
import type { PostPart } from "../../site/routes/page-posts";
import type { PageMemory } from "./page-memory";

/** How many lines of an edit are shown: one that writes a whole post anew has hundreds. */
const MOST_LINES = 40;

/**
 * Returns what the overlay tells of the page at a path, which is decoded and has no path prefix. `textOf` returns the
 * text of a post by its `displayPath`, with lines that end in `\n`.
 */
export function pageReport(
  path: string,
  memory: PageMemory,
  problems: readonly SiteProblem[],
  textOf: (file: string) => string,
): PageReport {
  const page = [...memory.paths].find((known) => bare(known) === bare(path));
  const parts = page === undefined ? [] : (memory.pages.get(page) ?? []);
  const own = problems.filter((found) => isOf(found, parts));
  const shownFiles = new Set(own.map(({ file }) => file));
  const others = problems.filter(({ file }) => !shownFiles.has(file));
  return {
    lost: page === undefined ? lostPage(path, memory) : null,
    problems: gravestFirst(own).map((found) => shown(found, textOf)),
    elsewhere: counts(others, memory),
  };
}

function isOf({ file, problem: { start } }: SiteProblem, parts: readonly PostPart[]): boolean {
  return parts.some(
    ({ file: own, lines }) =>
      own === file && (lines === null || (lines.first <= start.line && start.line <= lines.last)),
  );
}

function gravestFirst(problems: readonly SiteProblem[]): SiteProblem[] {
  return problems.toSorted(
    ({ problem: a }, { problem: b }) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.start.line - b.start.line ||
      a.start.column - b.start.column,
  );
}

function shown({ file, problem }: SiteProblem, textOf: (file: string) => string): ShownProblem {
  const { rule, severity, message, fix, start, safe } = problem;
  const diff = file === null ? [] : editedLines(textOf(file), problem);
  const all = diff.reduce((sum, { removed, added }) => sum + removed.length + added.length, 0);
  return {
    ...{ rule, severity, message, fix, file, safe },
    ...start,
    diff: all > MOST_LINES ? [] : diff,
  };
}

/** A post that has another name is known again by its title and its date. */
function lostPage(path: string, { former, posts }: PageMemory): LostPage | null {
  const lost = [...former].find(([known]) => bare(known) === bare(path))?.[1];
  if (lost === undefined) return null;
  const { post } = lost;
  if (post === null) return { file: null, movedTo: null };
  const same = [...posts.values()].find(
    ({ title, date }) => title === post.title && date === post.date,
  );
  return { file: post.file, movedTo: (posts.get(post.file) ?? same)?.path ?? null };
}

function counts(problems: readonly SiteProblem[], { posts }: PageMemory): FileCount[] {
  const files = new Map<string | null, number>();
  for (const { file } of problems) files.set(file, (files.get(file) ?? 0) + 1);
  return [...files].map(([file, count]) => ({
    file,
    count,
    path: file === null ? null : (posts.get(file)?.path ?? null),
  }));
}

/** The site's option decides which form a page's path has. */
function bare(path: string): string {
  return path.replace(/\/+$/, "");
}
