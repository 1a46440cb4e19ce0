import { checkOrder } from "./papers/check-order";
import { normaliseLineEnds, removeControlCharacters } from "./repair/clean-source";
import { parseDate } from "./values/dates";
import { repairEncoding } from "./repair/encoding";
import { parseFrontMatter } from "./front-matter/front-matter";
import { parsePaper } from "./papers/parse-paper";
import { DEFAULT_PARSE_SETTINGS, type ParseSettings } from "./parse-settings";
import { plainArticle } from "./rich-text/plain-article";
import { reportInto } from "../problems/problems";
import type { Problem, Report } from "../problems/problems";
import { parseProse } from "./rich-text/prose";
import { fileDate, fileSlug, fileTitle } from "./values/slug";
import { splitPapers } from "./papers/split-papers";
import type { SplitBody } from "./papers/split-papers";
import { parseTitle } from "./rich-text/title";
import type { Digest, Entry, FrontMatter, ParsedDigest, PlacedProse } from "./types";
import { uniqueIds } from "./papers/unique-ids";

/** In UTF-16 code units. A digest has some 40,000; a post of 5 MB parses within seconds. */
export const LONGEST_POST = 8_000_000;

const START = { line: 1, column: 1 };

/**
 * Returns a post as data, with what is wrong in it; never throws, whatever `source` is. `fileName`, such as
 * `posts/2020-09-16---Hot-Papers.md`, gives title, date and slug where the post has none, and its folder says
 * whether a post without a template is a page (`pages/about.md`). No line is lost: what is not
 * recognised is prose, in its place. A post longer than `LONGEST_POST` is cut there and kept as plain text.
 */
export function parseDigest(
  source: string,
  { fileName, settings = DEFAULT_PARSE_SETTINGS }: { fileName: string; settings?: ParseSettings },
): ParsedDigest {
  const problems: Problem[] = [];
  const note = reportInto(problems);
  const tooLarge = source.length > LONGEST_POST;
  if (tooLarge) {
    const message = `The post is longer than ${LONGEST_POST} characters; it is cut there and shown as plain text.`;
    note("file-too-large", START, message, "Split it into several posts.");
  }
  const raw = normaliseLineEnds(source.slice(0, LONGEST_POST));
  const repaired = normaliseLineEnds(tooLarge ? raw : repairEncoding(raw, note));
  const { text, fileColumn } = removeControlCharacters(repaired, note);
  const report: Report = (rule, { line, column }, message, fix) => {
    note(rule, { line, column: fileColumn(line, column) }, message, fix);
  };
  const lines = text.split("\n");
  const empty = text.trim() === "";
  if (empty)
    report("file-empty", START, "The file is empty.", "Write the post, or delete the file.");
  const { frontMatter, bodyStart } = parseFrontMatter(lines, empty ? () => undefined : report);
  const body = tooLarge
    ? { entries: [], prose: plainArticle(lines.slice(bodyStart).join("\n")), title: null }
    : parseBody(lines, bodyStart, settings, report);
  const { entries, prose, title } = body;
  const named = withFallbacks(
    frontMatter,
    { fileName, firstHeading: title },
    empty ? null : report,
  );
  return { digest: { ...named, entries, prose }, problems };
}

interface Body {
  entries: Entry[];
  prose: PlacedProse[];
  /** The text of the first heading that is no paper's. */
  title: string | null;
}

function parseBody(
  lines: string[],
  bodyStart: number,
  settings: ParseSettings,
  report: Report,
): Body {
  const split = splitPapers(lines, bodyStart);
  const claimDomId = uniqueIds();
  const entries = split.papers.map((paper, i) =>
    parsePaper(paper, { lines, split, place: i + 1, claimDomId, settings, report }),
  );
  checkOrder(entries, report);
  const prose = split.prose.flatMap(({ start, end, after }, i): PlacedProse[] => {
    const source = lines.slice(start, end).join("\n");
    const context = {
      line: start + 1,
      topHeading: 2 as const,
      idPrefix: `prose-${i + 1}-`,
      settings,
      report,
    };
    const parsed = parseProse(source, context);
    return parsed.tree.children.length === 0 ? [] : [{ ...parsed, after }];
  });
  return { entries, prose, title: firstTitle(split, settings) };
}

function firstTitle({ headings, papers }: SplitBody, settings: ParseSettings): string | null {
  const paperHeadings = new Set(papers.map(({ heading }) => heading));
  const first = headings.find((heading) => !heading.glued && !paperHeadings.has(heading));
  return first === undefined
    ? null
    : parseTitle(first.title, START, () => undefined, settings).text || null;
}

/** Fills what the front matter lacks from the post and from its file's name; reports that unless told not to. */
function withFallbacks(
  frontMatter: FrontMatter,
  { fileName, firstHeading }: { fileName: string; firstHeading: string | null },
  report: Report | null,
): Omit<Digest, "entries" | "prose"> {
  const { title, slug, date, rawDate } = frontMatter;
  const template =
    frontMatter.template ?? (/(?:^|[/\\])pages[/\\]/.test(fileName) ? "page" : "post");
  const dateInName = parseDate(fileDate(fileName) ?? "");
  const newTitle = title ?? (firstHeading || fileTitle(fileName) || "Untitled");
  const newSlug = slug ?? fileSlug(fileName);
  if (title === null) {
    const message = `The post has no title; it is called “${newTitle}”.`;
    report?.("title-missing", START, message, "Add a line “title: …” to its front matter.");
  }
  if (rawDate === null && dateInName === null && template === "post") {
    const fix = "Add a line such as “date: 2020-09-17” to its front matter.";
    report?.("date-missing", START, "Neither the post nor its file name has a date.", fix);
  }
  if (newSlug === "") {
    const message = "The post has no slug, and its file name gives none.";
    report?.(
      "slug-missing",
      START,
      message,
      "Add a line such as “slug: my-post” to its front matter.",
    );
  }
  return {
    ...frontMatter,
    title: newTitle,
    date: date ?? dateInName,
    slug: newSlug || "post",
    template,
  };
}
