import { rangeAt, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { linkHttp } from "../../problems/rules/link-http";
import { linkPdfSuffix } from "../../problems/rules/link-pdf-suffix";
import { scriptRepeated } from "../../problems/rules/script-repeated";
import { findCodeLines } from "../lines/code-lines";
import { isWidgetScript } from "../social-posts/networks";
import { answersHttps } from "../values/https-hosts";

/** An address that is part of another one, or of code, is none of the author's. */
const HTTP = /(?<![\w/=%.?&`-])http(?=:\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)(?![\w.:@-]))/gi;
const PDF =
  /(?<![\w/=%.?&`-]https?:\/\/(?:(?:www|export)\.)?)(?<=\bhttps?:\/\/(?:(?:www|export)\.)?arxiv\.org\/pdf\/(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,2})?)\.pdf(?=$|[\s)\]>"'|,;#])/gi;
const SCRIPT =
  /(?:(?<![ \t])[ \t]+)?<script\b[^<>]{0,300}?\ssrc="([^"<>]{1,200})"[^<>]{0,200}>\s{0,9}<\/script>/gi;

/** An `embed.js` is Mastodon's, on whatever host. */
const MASTODON = /^(?:https?:)?\/\/([^/]+)\/embed\.js$/i;

/**
 * Reports what is read as it is meant and better written otherwise, in the lines of a post from index `start` on: addresses
 * by http of hosts that answer by https (`link-http`), `.pdf` in addresses of arXiv (`link-pdf-suffix`), and the scripts of
 * embed codes after the first of each network (`script-repeated`, once).
 */
export function reportUntidy(lines: readonly string[], start: number, report: Report): void {
  const found: { line: number; say: () => void }[] = [];
  const scripts = new Set<string>();
  const again: Range[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.includes("http://")) {
      for (const { index, 1: host = "" } of line.matchAll(HTTP)) {
        if (!answersHttps(host) || isInCode(line, index)) continue;
        found.push({ line: at, say: () => report(linkHttp, placeIn(at, index, 4), { host }) });
      }
    }
    if (line.includes(".pdf")) {
      for (const { index } of line.matchAll(PDF)) {
        if (isInCode(line, index)) continue;
        found.push({ line: at, say: () => report(linkPdfSuffix, placeIn(at, index, 4), {}) });
      }
    }
    if (line.includes("<script")) {
      for (const { 0: script, index, 1: src = "" } of line.matchAll(SCRIPT)) {
        const [, host] = MASTODON.exec(src) ?? [];
        if (!isWidgetScript(src, new Set(host === undefined ? [] : [host]))) continue;
        const note = () => {
          if (scripts.has(src)) again.push(placeIn(at, index, script.length));
          scripts.add(src);
        };
        found.push({ line: at, say: note });
      }
    }
  }
  if (found.length === 0) return;
  const code = findCodeLines([...lines], start);
  for (const { line, say } of found) if (code[line] !== true) say();
  const [first] = again;
  if (first !== undefined) report(scriptRepeated, first, { again });
}

function placeIn(at: number, index: number, length: number): Range {
  return rangeAt({ line: at + 1, column: index + 1 }, length);
}

/** As far as one line shows it. */
function isInCode(line: string, index: number): boolean {
  return line.slice(0, index).split("`").length % 2 === 0;
}
