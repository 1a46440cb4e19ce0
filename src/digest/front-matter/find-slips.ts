import type { Range } from "../../problems/range";
import type { Edit } from "../../problems/rule";
import type { Slip, SlipKind } from "../../problems/front-matter-slips";
import { inLine } from "./fields";
import { OWN_KEYS } from "./own-keys";
import { goesOn, isForeignComment, readItem, readRow, type Row } from "./read-row";
import { inQuotes, QUOTED } from "./requote";

/** A slip that keeps front matter from being YAML, at its place. */
export interface FoundSlip extends Slip {
  range: Range;
}

/** What YAML does not let a plain text begin with, with more text after it. */
const SIGN =
  /^(?:([@`%*])\S|([&!])(?!!)|([|>])[-+\d]{0,2}[ \t]+[^\s#]|([-?])[ \t]|(\[)[^\]]*\][ \t]*[^\s#,\]]|(\{)[^}]*\}[ \t]*[^\s#,}])/;
/** A backslash in double quotes with what no escape of YAML begins with (YAML 1.2, 5.7). */
const NO_ESCAPE =
  /\\(?:[^0abefnrtvNLPxuU_\\"/\s]|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8}))/;
const COMMENT = /(?:^|[ \t])#.*$/;
const SECOND_KEY = new RegExp(`[,;|\\s](${OWN_KEYS.join("|")})[ \\t]*:[ \\t]`);

/**
 * Returns the slips in the lines of front matter that is not valid YAML, of which the first is line `firstLine` of the
 * file, in their order. Each has the edit that makes YAML of it which says what `salvageFields` reads, if there is one.
 */
export function findSlips(rows: readonly string[], firstLine: number): FoundSlip[] {
  const slips: FoundSlip[] = [];
  let value: string | null = null;
  let key = "";
  let isList = false;
  // Keys that are all indented are the keys of one map.
  const areIndented = rows.every((row) => {
    const entry = readRow(row);
    return entry === null || entry.loose === "indent";
  });
  rows.forEach((row, index) => {
    const line = firstLine + index;
    const entry = readRow(row);
    const isInBlock = /^[|>]/.test(value ?? "") && /^[ \t]/.test(row);
    if (isInBlock || (entry?.loose === "indent" && (value === "" || areIndented))) return;
    if (entry !== null) {
      const slip = ofKey(row, entry, line) ?? ofValue(rows, index, entry, line);
      if (slip !== null) slips.push(slip);
      key = entry.name;
      value = entry.written.replace(COMMENT, "").trim();
      isList = value === "";
      return;
    }
    const slip = ofOther(row, line, { key, value, isList });
    if (slip !== null) slips.push(slip);
  });
  return slips;
}

function ofKey(row: string, { name, written, start, loose }: Row, line: number): FoundSlip | null {
  if (loose === null) return null;
  const key = row
    .slice(0, start)
    .trimStart()
    .replace(/(?:(?<![ \t])[ \t]+)?[:：=][ \t]*$/, "");
  const range = inLine(line, row.search(/\S/) + 1, start + 1);
  const edit = { ...inLine(line, 1, start + 1), text: `${key}: ` };
  return written === "" ? null : { slip: loose, text: name, range, edit };
}

function ofValue(
  rows: readonly string[],
  index: number,
  { name, written, start }: Row,
  line: number,
): FoundSlip | null {
  const text = written.trimEnd();
  const found = (slip: SlipKind, about: string, edit: Edit | null): FoundSlip => {
    return { slip, text: about, range: inLine(line, start + 1, start + text.length + 1), edit };
  };
  const end = start + text.length + 1;
  const add = (mark: string) => ({ ...inLine(line, end, end), text: mark });
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const whole = QUOTED.exec(text)?.[0];
    if (whole === undefined) {
      return closesBelow(rows, index, quote) ? null : found("quote", quote, add(quote));
    }
    const [escape] = quote === '"' ? (NO_ESCAPE.exec(whole.replaceAll("\\\\", "--")) ?? []) : [];
    if (escape !== undefined) {
      const instead = whole.replace(/\\(?:[\\"]|(?=.))/g, (at) => (at === "\\" ? "\\\\" : at));
      const range = inLine(line, start + 1, start + whole.length + 1);
      return found("escape", escape, { ...range, text: instead });
    }
    const rest = text.slice(whole.length);
    if (!/^[ \t]*[,;]$/.test(rest)) return null;
    return found("comma", rest.trim(), { ...inLine(line, end - rest.length, end), text: "" });
  }
  if (quote === "[" && !text.includes("]")) {
    return closesBelow(rows, index, "]") ? null : found("list", "", add("]"));
  }
  const plain = text.replace(COMMENT, "").trimEnd();
  const instead = { ...inLine(line, start + 1, start + plain.length + 1), text: inQuotes(plain) };
  const sign = SIGN.exec(plain)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (sign !== undefined) return found("first", sign, instead);
  if (/^[[{|>]/.test(plain) || !/:(?:[ \t]|$)/.test(plain)) return null;
  const second = SECOND_KEY.exec(plain)?.[1];
  if (second !== undefined && second !== name) return found("keys", second, null);
  return found("colon", "", instead);
}

/** Whether a quote or a bracket closes in one of the lines below, before the next key. */
function closesBelow(rows: readonly string[], index: number, mark: string): boolean {
  for (const row of rows.slice(index + 1)) {
    if (readRow(row) !== null) return false;
    if (row.trimEnd().endsWith(mark)) return true;
  }
  return false;
}

function ofOther(
  row: string,
  line: number,
  { key, value, isList }: { key: string; value: string | null; isList: boolean },
): FoundSlip | null {
  const indent = row.search(/\S/);
  if (indent === -1 || row.charAt(indent) === "#") return null;
  const range = inLine(line, indent + 1, row.trimEnd().length + 1);
  const insert = (text: string, at: number) => ({ ...inLine(line, at, at), text });
  if (isForeignComment(row)) return { slip: "comment", text: "", range, edit: insert("# ", 1) };
  if (isList && readItem(row) !== null) {
    if (/^[ \t]*-[ \t]/.test(row)) return null;
    return { slip: "item", text: "", range, edit: insert(" ", indent + 2) };
  }
  if (value === null || value === "" || /^[[{|>]/.test(value) || !goesOn(row, key)) return null;
  return { slip: "line", text: "", range, edit: insert("  ", 1) };
}
