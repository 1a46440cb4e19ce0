import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { labelMended } from "../../problems/rules/label-mended";
import { linkMended } from "../../problems/rules/link-mended";
import { postEscaped } from "../../problems/rules/post-escaped";
import { mendLabel } from "../facts/mend-label";
import { findCodeLines } from "../lines/code-lines";
import type { CutLines } from "../lines/cut-lines";
import type { Span } from "../lines/span";
import { escapedEmbed } from "../social-posts/escaped-embed";
import { originOf, SAME_PLACE, type Anchor } from "../origin";
import { mendAddresses } from "../values/mend-address";
import { mendIdentifiers } from "../values/mend-identifier";

/** A slip in a line, and what is read instead. */
interface Slip extends Span {
  meant: string;
  kind: "label" | "address" | "embed";
}

/**
 * Returns the lines of a post, from index `start` on, with slips mended that leave no doubt, and their origin: in the
 * labels of details (see `mendLabel`), in addresses and identifiers of arXiv (see `mendAddresses`, `mendIdentifiers`) and in embed codes (see
 * `escapedEmbed`). Each is reported (`label-mended`, `link-mended`, `post-escaped`). Code stays as it is.
 */
export function mendLines(lines: string[], start: number, report: Report): CutLines {
  const found = new Map<number, Slip[]>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [labels, embeds] = [mendLabel(line), escapedEmbed(line)];
    const addresses = [...mendAddresses(line), ...mendIdentifiers(line)].sort(
      (a, b) => a.start - b.start,
    );
    // Nearly all lines have none.
    if (labels.length + addresses.length + embeds.length === 0) continue;
    found.set(at, [
      ...labels.map((slip): Slip => ({ ...slip, kind: "label" })),
      ...addresses.map((slip): Slip => ({ ...slip, kind: "address" })),
      ...embeds.map((slip): Slip => ({ ...slip, kind: "embed" })),
    ]);
  }
  if (found.size === 0) return { lines, origin: SAME_PLACE };
  const code = findCodeLines(lines, start);
  const anchors = new Map<number, Anchor[][]>();
  const mended = [...lines];
  for (const [at, slips] of found) {
    if (code[at] === true) continue;
    const line = lines[at] ?? "";
    for (const slip of slips) reportSlip(slip, line, at, report);
    const { text, anchors: ofLine } = withMeant(line, slips);
    mended[at] = text;
    anchors.set(at + 1, [ofLine]);
  }
  return { lines: mended, origin: originOf(anchors) };
}

function reportSlip({ start, end, meant, kind }: Slip, line: string, at: number, report: Report) {
  const range = rangeAt({ line: at + 1, column: start + 1 }, end - start);
  const written = line.slice(start, end);
  if (kind === "label") report(labelMended, range, { written, meant });
  else if (kind === "embed") report(postEscaped, range, { meant });
  else report(linkMended, range, { kind: "address", written, meant });
}

/** A line with what is meant instead of its slips. */
function withMeant(line: string, slips: readonly Slip[]): { text: string; anchors: Anchor[] } {
  const anchors: Anchor[] = [];
  let text = "";
  let from = 0;
  for (const { start, end, meant } of slips) {
    text += line.slice(from, start) + meant;
    anchors.push({ at: text.length, from: end });
    from = end;
  }
  return { text: text + line.slice(from), anchors };
}
