/** An arXiv identifier: `id` without version and subject class (`2009.06732`, `math/0611800`). */
export interface ArxivId {
  id: string;
  version: number | null;
}

/** Where on arXiv a link leads. */
export interface ArxivUrl {
  kind: "abs" | "pdf" | "html" | "doi" | "other";
  /** `null` if the address should contain an identifier but contains no valid one. */
  arxivId: ArxivId | null;
}

const NEW_STYLE = /^(\d\d)(\d\d)\.(\d{4,5})(?:v([1-9]\d{0,3}))?$/;
const OLD_STYLE =
  /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Za-z-]{2,8})?\/(\d\d)(\d\d)\d{3}(?:v([1-9]\d{0,3}))?$/;
/** How nearly all links to arXiv are written; the others are read as the URLs that they are. */
const USUAL = /^https:\/\/arxiv\.org\/(abs|pdf)\/(\d{4}\.\d{4,5}(?:v\d{1,4})?)$/;
const OTHER_PATHS = /^\/(list|a|search|year|archive|corr|help|new|user|category_taxonomy)?(\/|$)/;

/**
 * Returns the identifier that `text` is, or `null`. Takes both styles of arXiv's help page "Understanding the
 * arXiv identifier": `2009.06732v2`, `math.CA/0611800v2`, with or without an `arXiv:` before it.
 */
export function parseArxivId(text: string): ArxivId | null {
  if (text.length > 60) return null;
  const bare = text.trim().replace(/^arxiv:\s*/i, "");
  return newStyle(bare) ?? oldStyle(bare);
}

/** Returns the identifier of the first `arXiv:…` that stands in `text`, or `null`. */
export function findArxivText(text: string): ArxivId | null {
  for (const [, id = ""] of text.matchAll(/\barxiv:\s?([\w./-]{8,40})/gi)) {
    const found = parseArxivId(id.replace(/(?<![./-])[./-]+$/, ""));
    if (found !== null) return found;
  }
  return null;
}

/**
 * Returns the kind of arXiv page that an absolute URL leads to, or `null` if it leads elsewhere: arxiv.org
 * and its subdomains, and the DOIs that arXiv registers at DataCite (`10.48550/arXiv.2009.06732`).
 */
export function parseArxivUrl(url: string): ArxivUrl | null {
  const [, usual, id = ""] = USUAL.exec(url) ?? [];
  if (usual === "abs" || usual === "pdf") return { kind: usual, arxivId: parseArxivId(id) };
  // Spares parsing the addresses that lead elsewhere.
  if (!/arxiv/i.test(url)) return null;
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: "", pathname: "" };
  const path = pathname.replace(/\/{2,}/g, "/").replace(/\/$/, "");
  if (/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) {
    const [, id] = /^\/10\.48550\/arxiv\.(.+)$/i.exec(path) ?? [];
    return id === undefined ? null : { kind: "doi", arxivId: parseArxivId(id) };
  }
  if (!/(?:^|\.)arxiv\.org$/.test(hostname) || OTHER_PATHS.test(path)) return null;
  const [, first = "", rest = ""] = /^\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  const kind = first === "abs" || first === "pdf" || first === "html" ? first : "other";
  const arxivId = parseArxivId(decode(rest).replace(/\.pdf$/i, ""));
  return kind === "other" && arxivId === null ? null : { kind, arxivId };
}

function newStyle(text: string): ArxivId | null {
  const [match, year = "", month = "", number = "", version] = NEW_STYLE.exec(text) ?? [];
  if (match === undefined || !isMonth(month)) return null;
  // Five digits since January 2015; the style began in April 2007.
  const digits = Number(year) >= 15 ? 5 : 4;
  if (number.length !== digits || Number(year + month) < 704) return null;
  return { id: `${year}${month}.${number}`, version: toVersion(version) };
}

function oldStyle(text: string): ArxivId | null {
  const [match, archive = "", year = "", month = "", version] = OLD_STYLE.exec(text) ?? [];
  if (match === undefined || !isMonth(month)) return null;
  const yymm = Number(year + month);
  if (yymm > 703 && yymm < 9107) return null;
  const number = match.slice(match.indexOf("/"), match.indexOf("/") + 8);
  return { id: archive + number, version: toVersion(version) };
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function toVersion(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function decode(path: string): string {
  return path.replace(/%2F/gi, "/");
}
