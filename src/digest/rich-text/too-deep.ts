import { FILE_START, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { nestingTooDeep } from "../../problems/rules/nesting-too-deep";
import { MAX_NESTING } from "../lines/tree-depth";
import type { RichText } from "../types";
import { shownSource } from "./shown-source";

/**
 * Returns prose with markup that is nested too deeply as its source, and reports that (`nesting-too-deep`) at
 * `range`, or at the beginning of the file.
 */
export function tooDeep(source: string, range: Range | undefined, report: Report): RichText {
  report(nestingTooDeep, range ?? FILE_START, { kind: "markup", limit: MAX_NESTING });
  return shownSource(source);
}
