import { isBlank } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { CODE_FENCE } from "./code-fence";
import { addLines, addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines, type RecordLink } from "./record-lines";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

/** A tag of RIS, two spaces, a hyphen and a value. */
const FIELD = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/;

/** Tags that are read, or say nothing beside those. */
const READ: ReadonlySet<string> = new Set("TI T1 AU A1 AB N2 UR L1 L2 DO".split(" "));
const LABELS: ReadonlyMap<string, string> = new Map([
  ["JO", "venue"],
  ["JF", "venue"],
  ["T2", "venue"],
  ["PY", "year"],
  ["DA", "date"],
  ["KW", "keywords"],
  ["N1", "note"],
]);

/**
 * Returns a post in which records of RIS (`TY  - JOUR`, `TI  - …`, `ER  -`) are written as papers, or `null` unless at least two
 * lead to papers and their lines are most of it.
 */
export function openRis(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  if (!lines.some((line, at) => at >= start && line.startsWith("TY  -"))) return null;
  const isText = (line: string, at: number) =>
    at >= start && !isBlank(line) && !CODE_FENCE.test(line);
  const tagged = lines.filter((line, at) => at >= start && FIELD.test(line)).length;
  if (tagged * 2 <= lines.filter(isText).length) return null;
  const made: MadeLine[] = [];
  let number = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const end = at >= start && line.startsWith("TY  -") ? endOf(lines, at) : null;
    const paper = end === null ? null : recordOf(lines, at, end, number + 1);
    if (paper !== null && end !== null) {
      addLines(made, paper);
      number += 1;
      at = end;
      continue;
    }
    made.push(at < start || isText(line, at) ? sameLine(lines, at) : madeLine(at));
  }
  return number < 2 ? null : asUnfolded(made);
}

/** The last line of a record. */
function endOf(lines: readonly string[], first: number): number | null {
  for (let at = first + 1; at < lines.length; at += 1) {
    if (/^ER {2}-/.test(lines[at] ?? "")) return at;
    if (/^TY {2}-/.test(lines[at] ?? "")) return null;
  }
  return null;
}

function recordOf(
  lines: readonly string[],
  first: number,
  last: number,
  number: number,
): MadeLine[] | null {
  const fields = new Map<string, LineSpan[]>();
  for (let index = first + 1; index < last; index += 1) {
    const line = lines[index] ?? "";
    const [, tag = "", value = ""] = FIELD.exec(line) ?? [];
    if (value === "") continue;
    const spans = fields.get(tag) ?? [];
    spans.push({ index, start: line.length - value.length, end: line.length });
    fields.set(tag, spans);
  }
  const join = (tags: string[], between: string): MadeLine | null => {
    const made: MadeLine = { text: "", pieces: [] };
    for (const span of tags.flatMap((tag) => fields.get(tag) ?? [])) {
      addPiece(made, lines, span, made.text === "" ? "" : between);
    }
    return made.text === "" ? null : made;
  };
  const title = join(fields.has("TI") ? ["TI"] : ["T1"], " ");
  const links = ["UR", "L1", "L2", "DO"].flatMap((tag) =>
    (fields.get(tag) ?? []).flatMap(({ index, start, end }): RecordLink[] => {
      const text = (lines[index] ?? "").slice(start, end).trim();
      const url = /^10\.\d{4,9}\//.test(text) ? `https://doi.org/${text}` : text;
      return paperAddress(url) === null ? [] : [{ url, index, from: start, to: end }];
    }),
  );
  if (title === null || links.length === 0) return null;
  const abstract = join(fields.has("AB") ? ["AB"] : ["N2"], " ");
  const details = [...fields.keys()].flatMap((tag) => {
    const text = READ.has(tag) ? null : join([tag], ", ");
    return text === null ? [] : [{ label: LABELS.get(tag) ?? tag, text }];
  });
  return recordLines(
    {
      ...{ title, authors: join(["AU", "A1"], "; "), links: links.slice(0, 3), subjects: null },
      ...{ details, abstract: abstract === null ? [] : [abstract] },
    },
    number,
    first,
  );
}
