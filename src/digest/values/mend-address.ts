import { parseArxivId } from "../../arxiv/arxiv-id";
import { parseMirrorUrl } from "../../arxiv/arxiv-mirrors";
import { meantIdentifier } from "./meant-identifier";
import { isOneSlip, nearWord } from "./near-word";

/** An address with a slip, and the address of arXiv that it can only mean. */
export interface MendedAddress {
  /** Offsets in the line. */
  start: number;
  end: number;
  meant: string;
}

/** What may be an address of arXiv: a scheme (behind a bracket it may be missing), a host, and what looks like an
 * identifier, with slips in each. */
const ADDRESS =
  /(?<![\w`])(?:h{1,2}t{1,3}ps{0,2}[:;]?\s?\/{1,3}\s?|(?<=[(<]))(?:(?:www|export)\.)?([a-z]{4,8})\s?[.,]\s?([a-z]{1,5})\s?\/\s?(?:([a-z]{1,9})\s?\/?\s?)?([\doOlI]{4}\s{0,2}[.,_]{1,2}\s{0,2}[\doOlI]{4,5}(?:v\d{1,2})?)(\.pdf)?(?![\w/.-]\w)/gi;
const SOUND =
  /^https?:\/\/(?:(?:www|export)\.)?arxiv\.org\/(?:abs|pdf|html)\/\d{4}\.\d{4,5}(?:v\d{1,2})?(?:\.pdf)?$/i;
/** An address without a slip, or of the page of a subject: most lines of links have no others. */
const USUAL =
  /https:\/\/arxiv\.org\/(?:(?:abs|pdf)\/\d{4}\.\d{4,5}(?:v\d{1,2})?(?![\w.,]|\s*\d)|list\/[\w.-]+\/\w+)/g;
/** Of these each spelling of the host has one, and few lines have any. */
const PARTS = /arx|axr|rxi|xiv|vix|axi/;
const PATHS = ["abs", "pdf", "html"];
/** Where the name of the host is right. */
const OTHER_ENDS = /^(?:com|net|info|edu|co|io)$/i;

/**
 * Returns the addresses in a line that can only mean a paper of arXiv and have a slip: in the scheme, the host
 * (`arvix.org`, `arxiv.og`), the path, or in the identifier a space, a comma or a letter for a digit. Sites that
 * mirror arXiv have addresses of their own.
 */
export function mendAddresses(line: string): MendedAddress[] {
  if (!line.includes("/") || !mayBeArxiv(line)) return [];
  if (line.includes("https://arxiv.org/") && !mayBeArxiv(line.replace(USUAL, ""))) return [];
  return [...line.matchAll(ADDRESS)].flatMap((match): MendedAddress[] => {
    const [written, name = "", end = "", path = "", number = "", file = ""] = match;
    const whole = /^h/i.test(written) ? written : `https://${written}`;
    if (SOUND.test(whole) || parseMirrorUrl(whole) !== null) return [];
    const id = meantIdentifier(number);
    const kind = pathOf(path.toLowerCase());
    if (kind === null || !isArxiv(name, end) || parseArxivId(id) === null) return [];
    const meant = `https://arxiv.org/${kind}/${id}${file}`;
    return [{ start: match.index, end: match.index + written.length, meant }];
  });
}

function mayBeArxiv(text: string): boolean {
  return (text.includes("x") && PARTS.test(text)) || text.includes("archive.org/");
}

function isArxiv(name: string, end: string): boolean {
  const [own, last] = [name.toLowerCase(), end.toLowerCase()];
  // It has no such paths.
  if (own === "archive" && last === "org") return true;
  const isEnd = last === "org" || isOneSlip(last, "org");
  if (own === "arxiv") return isEnd || OTHER_ENDS.test(last);
  return (
    isEnd && nearWord(`${own}org`, ["arxivorg"]) !== null && /^[aqs]?[arxiv]+[a-z]?$/.test(own)
  );
}

/** The path that is meant; without any, that of the abstract. */
function pathOf(path: string): string | null {
  if (path === "" || /^abstracts?$/.test(path)) return "abs";
  return PATHS.find((known) => path === known || isOneSlip(path, known)) ?? null;
}
