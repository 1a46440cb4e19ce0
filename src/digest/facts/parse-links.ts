import { parseArxivId, parseArxivUrl } from "../../arxiv/arxiv-id";
import { lineProblem, type LineProblem } from "../../problems/line-problem";
import type { Columns } from "../../problems/range";
import { linkMended, type MendedLink } from "../../problems/rules/link-mended";
import { linksInvalid } from "../../problems/rules/links-invalid";
import { urlUnsafe } from "../../problems/rules/url-unsafe";
import { labelPattern } from "../lines/label";
import { readCountItem } from "./count-item";
import { readLinkItem, skipSeparators } from "./link-item";
import { paperAddress } from "../values/paper-address";
import { withScheme } from "../values/with-scheme";
import type { Metric, PaperLink } from "../types";
import { checkUrl } from "../values/web-url";

/** What a links line says. */
export interface LinksLine {
  /** Each with its columns. */
  links: (PaperLink & Columns)[];
  /** Counts beside the links: `👍 57 | [abs](…)`. */
  metrics: Metric[];
  /** `links-invalid`, `link-mended` and `url-unsafe`. */
  problems: LineProblem[];
  /** It has a label such as `links:` or leads to a known site of papers, unlike ordinary lists of links. */
  certain: boolean;
}

const LONGEST = 10_000;
const HEAD = labelPattern("links?|urls?", { optional: true });

/**
 * Returns the data of a links line, or `null` if `line` is not one: markdown links, bare or angled addresses,
 * `name: address`, identifiers of arXiv and DOIs, between `|`, `,`, `;`, `·` or spaces, with or without a
 * label such as `links:`; emphasis, brackets and emoji round them are ignored. Usual counts may be among
 * them. Without the label the line may contain nothing else. Links that are not absolute http or https, or
 * that have a user name, are reported and left out.
 */
export function parseLinks(line: string): LinksLine | null {
  if (line.length > LONGEST) return null;
  const [head = "", , label] = HEAD.exec(line) ?? [];
  const links: LinksLine["links"] = [];
  const problems: LineProblem[] = [];
  const metrics: Metric[] = [];
  let from = head.length;
  let at = skipSeparators(line, from);
  while (at < line.length) {
    const item = readLinkItem(line, at);
    // A sign such as 👍 names a count, but before a link it is skipped.
    const count = item === null ? readCountItem(line, from) : null;
    if (count !== null) {
      metrics.push({ name: count.name, value: count.value, asOf: null });
      from = count.end;
      at = skipSeparators(line, from);
      continue;
    }
    if (item === null) {
      if (label === undefined) return null;
      const text = line.slice(at).trim();
      const columns = { column: at + 1, end: at + text.length + 1 };
      problems.push(lineProblem(linksInvalid, columns, { kind: "text", text }));
      break;
    }
    const columns = { column: at + 1, end: item.end + 1 };
    if (item.open !== undefined) {
      const place = { column: item.open + 1, end: item.end + 1 };
      problems.push(lineProblem(linksInvalid, place, { kind: "unclosed", url: item.url }));
    }
    if (item.gap !== undefined) {
      const place = { column: item.gap.start + 1, end: item.gap.end + 1 };
      problems.push(mendedProblem(place, { kind: "spaced", label: item.label }));
    }
    const { url, problem: why } = checkUrl(item.url);
    const meant = why === "relative" ? withScheme(item.url) : null;
    if (meant !== null) {
      const { column } = placeOf(item.url, line, columns) ?? columns;
      problems.push(mendedProblem({ column, end: column }, { kind: "no-scheme", url: item.url }));
      links.push({ label: nameOf(item.label, meant), url: meant, ...columns });
    } else if (url !== null) links.push({ label: nameOf(item.label, url), url, ...columns });
    else if (why === "relative") problems.push(relative(item.url, line, columns));
    else problems.push(lineProblem(urlUnsafe, columns, { kind: why, value: item.url }));
    from = item.end;
    at = skipSeparators(line, from);
  }
  if (label === undefined && links.length === 0) return null;
  if (label !== undefined && links.length === 0 && problems.length === 0) {
    const columns = { column: head.length + 1, end: head.length + 1 };
    problems.push(lineProblem(linksInvalid, columns, { kind: "no-link" }));
  }
  const certain = label !== undefined || links.some(({ url }) => leadsToPaper(url));
  return { links, metrics, problems, certain };
}

/** An identifier or an address as a label adds nothing to the address. */
function nameOf(label: string, url: string): string {
  const isAddress = label === "" || /^https?:\/\/\S+$/i.test(label);
  return isAddress || parseArxivId(label) !== null ? guessLabel(url) : label;
}

function leadsToPaper(url: string): boolean {
  return parseArxivUrl(url) !== null || paperAddress(url) !== null;
}

/** Returns the name of a link without a label: `abs`, `pdf`, `doi`, `code`, or its host. */
export function guessLabel(url: string): string {
  const kind = parseArxivUrl(url)?.kind;
  if (kind !== undefined && kind !== "other") return kind;
  const host = new URL(url).hostname.replace(/^www\./, "");
  if (/^(?:dx\.)?doi\.org$/.test(host)) return "doi";
  return /^(?:github|gitlab)\.com$/.test(host) ? "code" : host;
}

function relative(value: string, line: string, columns: Columns): LineProblem {
  const url = placeOf(value, line, columns);
  return lineProblem(linksInvalid, columns, { kind: "relative", value, url });
}

/** Where the address of a link stands; with escapes in it, it stands in the line in another form. */
function placeOf(value: string, line: string, columns: Columns): Columns | null {
  const at = value === "" ? -1 : line.slice(0, columns.end - 1).lastIndexOf(value);
  return at >= columns.column - 1 ? { column: at + 1, end: at + value.length + 1 } : null;
}

function mendedProblem(columns: Columns, values: MendedLink): LineProblem {
  return { ...lineProblem(linkMended, columns, values), isMended: true };
}
