import { makeProblem } from "../problems/problem";
import { FILE_START, rangeAt, type Range } from "../problems/range";
import { encodingNotUtf8 } from "../problems/rules/encoding-not-utf8";
import { parseDigest } from "./parse-digest";
import type { ParsedDigest } from "./parsed-digest";
import { normaliseLineEnds } from "./repair/clean-source";
import { decodeBytes, type DecodedText } from "./repair/decode-bytes";

/** Returns a post as `parseDigest` does, from the bytes of its file, in UTF-8 or not; that is then a problem. */
export function parseBytes(
  bytes: Uint8Array,
  options: Parameters<typeof parseDigest>[1],
): ParsedDigest {
  const { text, fault } = decodeBytes(bytes);
  const parsed = parseDigest(text, options);
  if (fault === null) return parsed;
  const problem = makeProblem(encodingNotUtf8, placeOf(text, fault), fault);
  // What cannot be decoded is not damaged, and to copy it again would not help.
  const isTold = fault.encoding === null;
  const others = parsed.problems.filter(({ rule }) => !(isTold && rule === "encoding-damaged"));
  return { ...parsed, problems: [problem, ...others] };
}

function placeOf(text: string, fault: NonNullable<DecodedText["fault"]>): Range {
  if (fault.kind === "unmarked") return FILE_START;
  const before = normaliseLineEnds(text.slice(0, fault.at)).split("\n");
  return rangeAt({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, 1);
}
