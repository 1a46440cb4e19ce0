import { isPostLine } from "../lines/line-kinds";
import { readBareLink } from "../social-posts/bare-link";
import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { postBareLink } from "../../problems/rules/post-bare-link";
import { postSkipper } from "../line-parts/post-lines";
import type { PaperLines } from "./split-papers";

/** Reports addresses of social posts that stand alone in a line of a paper (`post-bare-link`). */
export function reportBareLinks(
  lines: string[],
  { heading, end }: PaperLines,
  code: readonly boolean[],
  report: Report,
): void {
  // Most papers have none.
  const isLink = (line: string, at: number) => at > heading.index && readBareLink(line) !== null;
  let first = heading.index + 1;
  while (first < end && !isLink(lines[first] ?? "", first)) first += 1;
  if (first >= end) return;
  const skipPost = postSkipper(lines, end);
  for (let at = heading.index + 1; at < end; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true) continue;
    if (isPostLine(line)) at = skipPost(at);
    else {
      const link = readBareLink(line);
      if (link === null) continue;
      const place = { line: at + 1, column: link.start + 1 };
      report(postBareLink, rangeAt(place, link.end - link.start), { network: link.network });
    }
  }
}
