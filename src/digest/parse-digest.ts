import { normaliseLineEnds, removeControlCharacters } from "./repair/clean-source";
import { repairEncoding } from "./repair/encoding";
import { findMergeConflicts, type MergeConflict } from "./lines/merge-conflicts";
import { parseFrontMatter } from "./front-matter/front-matter";
import { originThrough, SAME_PLACE, type Origin } from "./origin";
import { plainBody } from "./parse-body";
import { parseWithReferences } from "./parse-with-references";
import { DEFAULT_PARSE_SETTINGS, type ParseSettings } from "./parse-settings";
import { moveProblem } from "../problems/move-problem";
import type { Problem } from "../problems/problem";
import { FILE_START, type Range } from "../problems/range";
import { reportInto, reportTo, type Report } from "../problems/report";
import { fileEmpty } from "../problems/rules/file-empty";
import { fileTooLarge } from "../problems/rules/file-too-large";
import { mergeConflict } from "../problems/rules/merge-conflict";
import { readIgnoreMarks } from "./lines/ignore-marks";
import { mendLines } from "./body/mend-lines";
import { reportUntidy } from "./papers/report-untidy";
import { withoutPrivateText } from "./lines/private-text";
import type { ParsedDigest } from "./parsed-digest";
import { withPlainTexts } from "./plain-texts";
import { textPlaces } from "./text-places";
import { templateOf, withFallbacks } from "./with-fallbacks";

/** In UTF-16 code units. A digest has some 40,000; a post of 5 MB parses within seconds. */
const LONGEST_POST = 8_000_000;

/**
 * Returns a post as data, with its problems; never throws, whatever `source` is. `fileName`, such as
 * `posts/2020-09-16---Hot-Papers.md`, supplies a missing title, date and slug, and its folder decides whether
 * a post without a template is a page (`pages/about.md`). No line is lost: unrecognised lines stay in place
 * as prose. A post longer than `LONGEST_POST` is cut there and kept as plain text.
 */
export function parseDigest(
  source: string,
  { fileName, settings = DEFAULT_PARSE_SETTINGS }: { fileName: string; settings?: ParseSettings },
): ParsedDigest {
  const problems: Problem[] = [];
  const note = reportInto(problems);
  const tooLarge = source.length > LONGEST_POST;
  if (tooLarge) note(fileTooLarge, FILE_START, { limit: LONGEST_POST });
  const raw = normaliseLineEnds(source.slice(0, LONGEST_POST));
  const repaired = tooLarge ? { text: raw, origin: SAME_PLACE } : repairEncoding(raw, note);
  const reportFrom = (before: Origin): Report =>
    reportTo((problem) => void problems.push(moveProblem(problem, before)));
  const clean = removeControlCharacters(repaired.text, reportFrom(repaired.origin));
  const origin = originThrough(clean.origin, repaired.origin);
  const report = reportFrom(origin);
  const { text } = clean;
  const lines = text.split("\n");
  const empty = text.trim() === "";
  if (empty) report(fileEmpty, FILE_START, {});
  const conflicts = text.includes("<<<<<<<") ? findMergeConflicts(lines) : [];
  for (const conflict of conflicts) report(mergeConflict, conflict, conflict);
  const head = parseFrontMatter(
    lines,
    empty ? () => undefined : yamlOutside(conflicts, report),
    origin,
  );
  const { frontMatter, bodyStart, papers } = head;
  const isPage = (frontMatter.template ?? templateOf(fileName)) === "page";
  const unmarked = readIgnoreMarks(lines, bodyStart, report);
  const markOrigin = originThrough(unmarked.origin, origin);
  const shown = text.includes("%%")
    ? withoutPrivateText(unmarked.lines, bodyStart, reportFrom(markOrigin))
    : { lines: unmarked.lines, origin: SAME_PLACE };
  const shownOrigin = originThrough(shown.origin, markOrigin);
  reportUntidy(shown.lines, bodyStart, reportFrom(shownOrigin));
  const mended = mendLines(shown.lines, bodyStart, reportFrom(shownOrigin));
  const bodyOrigin = originThrough(mended.origin, shownOrigin);
  const body = tooLarge
    ? plainBody(shown.lines.slice(bodyStart).join("\n"))
    : parseWithReferences(mended.lines, {
        ...{ start: bodyStart, papers, isPage, settings, reportFrom, origin: bodyOrigin },
      });
  const { entries, prose, title } = body;
  const named = withFallbacks(
    withPlainTexts(frontMatter),
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
    ...textPlaces(digest, body.places, tooLarge ? origin : body.origin),
  };
  return { digest, places, problems, ignores: unmarked.ignores };
}

/** Inside a conflict, which is reported itself, no advice on the YAML helps. */
function yamlOutside(conflicts: readonly MergeConflict[], report: Report): Report {
  const isIn = ({ start: { line } }: Range) =>
    conflicts.some(({ start, end }) => start.line <= line && line <= end.line);
  return (rule, range, values) => {
    if (rule.id !== "front-matter-yaml" || !isIn(range)) report(rule, range, values);
  };
}
