import type { CleanSource } from "./clean-source";
import { findDamageSign } from "./damage-signs";
import type { Report } from "../../problems/report";
import { encodingDamaged } from "../../problems/rules/encoding-damaged";
import { encodingRepaired } from "../../problems/rules/encoding-repaired";
import { rangeAt } from "../../problems/range";
import { originOf, SAME_PLACE, type Anchor } from "../origin";
import { undoMisreading } from "./undo-misreading";

const NON_ASCII = /[^\0-\x7f]/;
const C1_CONTROLS = /[\x80-\x9f]/;
/** Text is damaged twice if a damaged file was misread again. */
const ROUNDS = 3;
const EXCERPT = 16;

/**
 * Returns `source` with its UTF-8 restored where a line of it was read as windows-1252 or Mac Roman, once or
 * up to three times; lines keep their numbers. Only exact repairs are made: the damaged characters are the
 * bytes of well-formed UTF-8 and can hardly be intended. Reports each such line as `encoding-repaired`, and
 * as `encoding-damaged` a line that shows damage and cannot be repaired, which stays as it is. A byte order
 * mark that the repair reveals is left out.
 */
export function repairEncoding(source: string, report: Report): CleanSource {
  if (!NON_ASCII.test(source)) return { text: source, origin: SAME_PLACE };
  const changes = new Map<number, Anchor[][]>();
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!NON_ASCII.test(line)) continue;
    const repaired = repairLine(line);
    if (repaired !== null) {
      lines[index] = repaired.text;
      changes.set(index + 1, repaired.rounds);
      reportRepaired(line, repaired.text, index + 1, report);
    } else {
      const start = findDamageSign(line);
      if (start !== -1) reportDamaged(line, start, index + 1, report);
    }
  }
  const text = lines.join("\n");
  if (!text.startsWith("\ufeff")) return { text, origin: originOf(changes) };
  changes.set(1, [[{ at: 0, from: 1 }], ...(changes.get(1) ?? [])]);
  return { text: text.slice(1), origin: originOf(changes) };
}

/**
 * The line as it was before the damage, with its rounds; `null` if it has no damage that can be undone
 * exactly.
 */
function repairLine(line: string): { text: string; rounds: Anchor[][] } | null {
  const rounds: Anchor[][] = [];
  let text = line;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = undoMisreading(text);
    if (before === null) break;
    text = before.text;
    rounds.unshift(before.anchors);
  }
  const isWhole = text !== line && !C1_CONTROLS.test(text) && findDamageSign(text) === -1;
  return isWhole ? { text, rounds } : null;
}

function reportRepaired(line: string, repaired: string, number: number, report: Report): void {
  let start = 0;
  while (line.charCodeAt(start) === repaired.charCodeAt(start)) start += 1;
  let end = 0;
  const most = Math.min(line.length, repaired.length) - start;
  while (end < most && line.at(-1 - end) === repaired.at(-1 - end)) end += 1;
  const word = wordStart(line, start);
  report(
    encodingRepaired,
    rangeAt({ line: number, column: start + 1 }, line.length - end - start),
    {
      damaged: excerpt(line, word),
      repaired: excerpt(repaired, word),
      text: repaired.slice(start, repaired.length - end),
    },
  );
}

function reportDamaged(line: string, start: number, number: number, report: Report): void {
  const word = wordStart(line, start);
  const damaged = excerpt(line, word);
  const length = Math.max(1, word + damaged.length - start);
  report(encodingDamaged, rangeAt({ line: number, column: start + 1 }, length), { damaged });
}

/** The start of the word that holds an offset, if it is near. */
function wordStart(line: string, offset: number): number {
  const near = Math.max(0, offset - EXCERPT);
  return near + line.slice(near, offset).search(/(?:(?<![^\s>])[^\s>]+)?$/);
}

function excerpt(line: string, start: number): string {
  const [word = ""] = /^\S*/.exec(line.slice(start, start + 2 * EXCERPT)) ?? [];
  return word.replace(/[\ud800-\udbff]$/, "");
}
