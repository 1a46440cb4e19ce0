import { findFrontMatter } from "./front-matter-block";
import type { FrontMatterBlock } from "./front-matter-block";
import { frontMatterPlaces } from "./front-matter-places";
import { readValues } from "./front-matter-values";
import { readYaml } from "./front-matter-yaml";
import { inLine, type Fields } from "./fields";
import { rangeBefore, SAME_PLACE, type Origin } from "../origin";
import type { Places } from "../places";
import type { Report } from "../../problems/problems";
import type { FrontMatter } from "../types";

const YAML_LANGUAGES = new Set(["", "yaml", "yml", "json"]);

/** What a post's front matter says, and the index (from 0) of the line at which its text begins. */
export interface FrontMatterResult {
  frontMatter: FrontMatter;
  places: Pick<Places, "opening" | "frontMatter">;
  bodyStart: number;
}

/**
 * Returns the front matter at the head of `lines` (a whole file, without line ends); all `null` where there is
 * none, which is reported. Keys that are not ours are ignored; values that can't be used are reported. `origin` leads from
 * `lines` to the file on disk; what is reported is placed in `lines`.
 */
export function parseFrontMatter(
  lines: string[],
  report: Report,
  origin: Origin = SAME_PLACE,
): FrontMatterResult {
  const block = findFrontMatter(lines);
  if (block === null) {
    report(
      "front-matter-missing",
      { line: 1, column: 1 },
      "The post has no front matter.",
      "Begin the file with a line of three dashes, lines such as “title: …” and “date: 2020-09-17”, and three dashes again.",
    );
  }
  const fields: Fields = block === null ? new Map() : readBlock(lines, block, report);
  const opening = block?.start ?? 1;
  return {
    bodyStart: block?.bodyStart ?? 0,
    frontMatter: readValues(fields, report),
    places: {
      opening: rangeBefore(inLine(opening, 1, (lines[opening - 1] ?? "").length + 1), origin),
      frontMatter: frontMatterPlaces(fields, origin),
    },
  };
}

function readBlock(lines: string[], block: FrontMatterBlock, report: Report): Fields {
  const fence = { line: block.start, column: 1 };
  if (!YAML_LANGUAGES.has(block.language)) {
    const message = `The front matter is said to be “${block.language}”; only YAML is read.`;
    report(
      "front-matter-yaml",
      fence,
      message,
      "Write it as YAML and leave out the word after ---.",
    );
    return new Map();
  }
  if (!block.closed) {
    const fix = "Add a line of three dashes after its last line.";
    report("front-matter-yaml", fence, "The front matter is never closed.", fix);
  }
  return readYaml(lines.slice(block.start, block.end).join("\n"), block.start + 1, report);
}
