import { digestTrees } from "./digest-trees";
import { normaliseLineEnds, removeControlCharacters } from "./repair/clean-source";
import { parseDate } from "./values/dates";
import { repairEncoding } from "./repair/encoding";
import { parseFrontMatter } from "./front-matter/front-matter";
import { rangeBefore, SAME_PLACE, type Origin } from "./origin";
import { parseBody, plainBody, type Body } from "./parse-body";
import { DEFAULT_PARSE_SETTINGS, type ParseSettings } from "./parse-settings";
import type { TreePlaces } from "./places";
import { reportInto } from "../problems/problems";
import type { Problem, Report } from "../problems/problems";
import type { Range } from "../problems/range";
import { fileDate, fileSlug, fileTitle } from "./values/slug";
import type { Digest, FrontMatter, ParsedDigest } from "./types";

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
  const repaired = tooLarge ? { text: raw, origin: SAME_PLACE } : repairEncoding(raw, note);
  const noteRepaired = reportFrom(repaired.origin, note);
  const clean = removeControlCharacters(repaired.text, noteRepaired);
  const report = reportFrom(clean.origin, noteRepaired);
  const origin: Origin = (point) => repaired.origin(clean.origin(point));
  const { text } = clean;
  const lines = text.split("\n");
  const empty = text.trim() === "";
  if (empty)
    report("file-empty", START, "The file is empty.", "Write the post, or delete the file.");
  const head = parseFrontMatter(lines, empty ? () => undefined : report, origin);
  const { frontMatter, bodyStart } = head;
  const body = tooLarge
    ? plainBody(lines.slice(bodyStart).join("\n"))
    : parseBody(lines, { start: bodyStart, settings, report, origin });
  const { entries, prose, title } = body;
  const named = withFallbacks(
    frontMatter,
    { fileName, firstHeading: title?.text ?? null },
    empty ? null : report,
  );
  const digest = { ...named, entries, prose };
  const places = {
    opening: head.places.opening,
    frontMatter: {
      ...head.places.frontMatter,
      ...(frontMatter.title === null && title !== null && { title: title.range }),
    },
    ...textPlaces(digest, body.places, origin),
  };
  return { digest, places, problems };
}

/** Reports at the places where a changed text stood before the change. */
function reportFrom(origin: Origin, report: Report): Report {
  return (rule, place, message, fix) => {
    report(rule, origin(place), message, fix);
  };
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

/** Where the images, links and headings of all trees stand on disk, in the order of `digestTrees`. */
function textPlaces(digest: Digest, places: Body["places"], origin: Origin): TreePlaces {
  const onDisk = <Place extends { range: Range }>(place: Place): Place => ({
    ...place,
    range: rangeBefore(place.range, origin),
  });
  const found = digestTrees(digest).flatMap((tree) => places.get(tree) ?? []);
  return {
    images: found.flatMap(({ images }) => images.map(onDisk)),
    links: found.flatMap(({ links }) => links.map(onDisk)),
    headings: found.flatMap(({ headings }) => headings.map((range) => rangeBefore(range, origin))),
  };
}
