import { findFrontMatter } from "./front-matter-block";
import type { FrontMatterBlock } from "./front-matter-block";
import { frontMatterPlaces } from "./front-matter-places";
import { readValues } from "./front-matter-values";
import { readPapersMode, type PapersMode } from "./papers-mode";
import { readYaml } from "./front-matter-yaml";
import { CAUSED_BY_PLACEHOLDERS, reportPlaceholders } from "./placeholder-values";
import { quietOver } from "../quiet-over";
import { inLine, type Fields } from "./fields";
import { findStrayFrontMatter } from "./stray-front-matter";
import { isBlank } from "../lines/line-kinds";
import { rangeBefore, SAME_PLACE, type Origin } from "../origin";
import type { Places } from "../places";
import { FILE_START, rangeAt, rangeOver } from "../../problems/range";
import { holdReports, type Report } from "../../problems/report";
import { frontMatterMissing } from "../../problems/rules/front-matter-missing";
import { frontMatterYaml } from "../../problems/rules/front-matter-yaml";
import type { FrontMatter } from "../types";

/** A key with a value that hides a post, as YAML, TOML, JSON and JavaScript write them, one or several in a line. */
const HIDING =
  /(?:^|[{,])\s*["']?(?:(?:draft|private|hidden)["']?\s*[=:：]\s*["']?(?:true|yes|on|1)|publish(?:ed)?["']?\s*[=:：]\s*["']?(?:false|no|off|0)|status["']?\s*[=:：]\s*["']?(?:draft|private|unpublished|pending))\b/i;

const YAML_LANGUAGES = new Set(["", "yaml", "yml", "json"]);

/** The values of a post's front matter, and the index (from 0) of the line at which its text begins. */
export interface FrontMatterResult {
  frontMatter: FrontMatter;
  papers: PapersMode;
  places: Pick<Places, "opening" | "frontMatter">;
  bodyStart: number;
}

/**
 * Returns the front matter at the head of `lines` (a whole file, without line ends); if there is none, all
 * values are `null` and that is reported. Unknown keys are ignored; unusable values are reported. `origin`
 * maps `lines` to the file on disk; problems have ranges in `lines`.
 */
export function parseFrontMatter(
  lines: string[],
  report: Report,
  origin: Origin = SAME_PLACE,
): FrontMatterResult {
  const block = findFrontMatter(lines);
  const stray = block === null ? findStrayFrontMatter(lines) : null;
  const unread = block === null || isYaml(block) ? [] : lines.slice(block.start, block.end);
  const hidden = hidesPost(stray?.lines ?? unread);
  if (block === null) {
    const first = { line: (stray?.at ?? 0) + 1, column: 1 };
    const place = stray === null ? FILE_START : rangeAt(first, lines[stray.at]?.length);
    report(frontMatterMissing, place, { stray: stray?.why ?? null, hidden });
  }
  const { hold, handOn } = holdReports();
  const fields: Fields = block === null ? new Map() : readBlock(lines, block, hidden, hold);
  const left = reportPlaceholders(fields, lines, report);
  const reportOther = quietOver(left, CAUSED_BY_PLACEHOLDERS, report);
  handOn(reportOther);
  const frontMatter = readValues(fields, reportOther);
  const opening = block?.start ?? 1;
  return {
    bodyStart: block?.bodyStart ?? 0,
    frontMatter: { ...frontMatter, draft: frontMatter.draft || hidden },
    papers: readPapersMode(fields, reportOther),
    places: {
      opening: rangeBefore(inLine(opening, 1, (lines[opening - 1] ?? "").length + 1), origin),
      frontMatter: frontMatterPlaces(fields, origin),
    },
  };
}

function isYaml({ language }: FrontMatterBlock): boolean {
  return YAML_LANGUAGES.has(language);
}

/** Whether front matter that cannot be read marks its post as not public yet. */
function hidesPost(block: readonly string[]): boolean {
  return block.some((line) => HIDING.test(line));
}

function readBlock(
  lines: string[],
  block: FrontMatterBlock,
  hidden: boolean,
  report: Report,
): Fields {
  const { language, start, end } = block;
  if (!isYaml(block)) {
    const whole = rangeOver({ line: start, column: 1 }, lines.slice(start - 1, end).join("\n"));
    report(frontMatterYaml, whole, { kind: "language", language, hidden });
    return new Map();
  }
  if (block.closing !== null) {
    const text = lines[block.closing] ?? "";
    const place = inLine(block.closing + 1, 1, text.length + 1);
    report(frontMatterYaml, place, { kind: "closing", text });
  } else if (!block.closed) {
    const lastLine = { line: end, column: (lines[end - 1]?.length ?? 0) + 1 };
    const before = lines.slice(end).find((line) => !isBlank(line)) ?? null;
    const place = end < lines.length ? { line: end + 1, column: 1 } : lastLine;
    report(frontMatterYaml, rangeAt(place), { kind: "open", lastLine, before });
  }
  const rows = lines.slice(start, end);
  if (block.fence !== null) {
    report(frontMatterYaml, inLine(block.fence + 1, 1, 4), { kind: "fence" });
    rows[block.fence - start] = "";
  }
  return readYaml(rows.join("\n"), start + 1, report);
}
