import { isBlank } from "../lines/line-kinds";
import { addPiece, asUnfolded, madeLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

/** What only Org has: a keyword, a drawer, a link with its address first, a headline with a state. */
const OF_ORG =
  /^#\+[a-z_]+:|^[ \t]*:(?:PROPERTIES|END):[ \t]*$|\[\[https?:\/\/[^\][]+\](?:\[|\])|^\*+ (?:TODO|DONE|NEXT|WAIT) /i;
const HEADLINE =
  /^(\*{1,8})[ \t]+(?:(?:TODO|DONE|NEXT|WAIT(?:ING)?)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(?=\S)/;
const TAGS = /(?<![ \t])[ \t]+:[\w@#%:]+:[ \t]*$/;
const PROPERTY = /^[ \t]*:([A-Za-z][\w-]{1,30}):[ \t]+(?=\S)/;
/** A keyword, the bounds of a drawer or a block, and a line of planning: nothing that readers are told. */
const SILENT =
  /^[ \t]*(?:#\+[a-z_]+(?:\[[^\]]*\])?:|:(?:PROPERTIES|LOGBOOK|END):[ \t]*$|#\+(?:begin|end)_\w+|(?:CLOSED|SCHEDULED|DEADLINE):)/i;
const LINK = /\[\[(https?:\/\/[^\][\s]{1,2000}|arxiv:[^\][\s]{1,60})\](?:\[([^\][]{1,600})\])?\]/g;
/** Between the header of a table and its rows; no Markdown has a plus sign there. */
const DELIMITER = /^[ \t]*\|-+(?:\+-+)+\|[ \t]*$/;
const DEEPEST = 6;

/** Returns whether a post can be nothing but Org: no Markdown has its keywords, or its links, twice. */
export function isOrg(lines: readonly string[], start: number): boolean {
  let signs = 0;
  for (let at = start; at < lines.length && signs < 2; at += 1) {
    const line = lines[at] ?? "";
    if (/^#\+[a-z_]+:/i.test(line)) signs += 2;
    else if (line.includes("][") && /\[\[https?:\/\/[^\][]+\]\[/.test(line)) signs += 1;
  }
  return signs > 1;
}

/**
 * Returns a post in Org's markup (Org Syntax 2.6: headlines of asterisks, property drawers, `[[address][label]]`) with
 * headings, facts and links of Markdown in their place, or `null` if nothing shows that it is Org.
 */
export function openOrg(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  const isOrg = lines.some((line, at) => at >= start && OF_ORG.test(line));
  const has = lines.some(
    (line, at) => at >= start && (HEADLINE.test(line) || DELIMITER.test(line)),
  );
  if (!isOrg || !has) return null;
  return asUnfolded(
    lines.map((line, index): MadeLine => {
      const made = madeLine(index);
      if (index < start) addPiece(made, lines, { index, start: 0, end: line.length });
      else if (!SILENT.test(line) && !isBlank(line)) addLine(made, lines, index);
      return made;
    }),
  );
}

function addLine(made: MadeLine, lines: readonly string[], index: number): void {
  const line = lines[index] ?? "";
  const [headline, stars = ""] = HEADLINE.exec(line) ?? [];
  const [property, name = ""] = headline === undefined ? (PROPERTY.exec(line) ?? []) : [];
  const from = (headline ?? property ?? "").length;
  const end = headline === undefined ? line.length : line.replace(TAGS, "").length;
  let own = "";
  if (headline !== undefined) own = `${"#".repeat(Math.min(stars.length, DEEPEST))} `;
  if (property !== undefined) own = `- ${name.toLowerCase().replaceAll("_", " ")}: `;
  if (DELIMITER.test(line)) made.text = line.replaceAll("+", "|");
  else addWithLinks(made, lines, { index, start: from, end }, own);
}

/** A part of a line, in which a link has its label first. */
function addWithLinks(
  made: MadeLine,
  lines: readonly string[],
  { index, start, end }: LineSpan,
  before: string,
): void {
  const text = (lines[index] ?? "").slice(start, end);
  let own = before;
  let from = 0;
  for (const { 0: link, 1: address = "", 2: label, index: at } of text.matchAll(LINK)) {
    addPiece(made, lines, { index, start: start + from, end: start + at }, own);
    const addressAt = start + at + "[[".length;
    const labelAt = addressAt + address.length + "][".length;
    if (label === undefined) {
      addPiece(made, lines, { index, start: addressAt, end: addressAt + address.length });
    } else {
      addPiece(made, lines, { index, start: labelAt, end: labelAt + label.length }, "[");
      addPiece(made, lines, { index, start: addressAt, end: addressAt + address.length }, "](");
    }
    own = label === undefined ? "" : ")";
    from = at + link.length;
  }
  addPiece(made, lines, { index, start: start + from, end: start + text.length }, own);
}
