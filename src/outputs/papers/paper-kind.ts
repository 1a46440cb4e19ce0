import { publisherDoi, sourceUrl } from "./paper-address";
import type { PaperOutput } from "../types";

/** What a paper is to reference managers. `document` says no more than that it is one. */
export interface PaperKind {
  type: "preprint" | "conference" | "journal" | "document";
  /** The server of a preprint, by its name. */
  repository: string | null;
}

/** Hosts and beginnings of DOIs, by what they publish; registered prefixes as Crossref and DataCite have them. */
const PREPRINT_SERVERS: readonly (readonly [name: string, hosts: RegExp, dois: RegExp])[] = [
  // Journals of Cold Spring Harbor have the same prefix, with letters behind it.
  ["medRxiv", /(?:^|\.)medrxiv\.org$/, /^$/],
  ["bioRxiv", /(?:^|\.)biorxiv\.org$/, /^10\.(?:1101|64898)\/\d/],
  ["ChemRxiv", /(?:^|\.)chemrxiv\.org$/, /^10\.26434\//],
  ["Research Square", /(?:^|\.)researchsquare\.com$/, /^10\.21203\//],
  ["PsyArXiv", /^psyarxiv\.com$/, /^10\.31234\//],
  ["OSF Preprints", /^osf\.io$/, /^10\.31219\//],
  ["SSRN", /(?:^|\.)ssrn\.com$/, /^10\.2139\//],
  ["Preprints.org", /(?:^|\.)preprints\.org$/, /^10\.20944\//],
  ["TechRxiv", /(?:^|\.)techrxiv\.org$/, /^10\.36227\//],
  ["Authorea", /(?:^|\.)authorea\.com$/, /^10\.22541\//],
  ["EarthArXiv", /^eartharxiv\.org$/, /^10\.31223\//],
  ["SocArXiv", /^socarxiv\.org$/, /^10\.31235\//],
  ["Zenodo", /(?:^|\.)zenodo\.org$/, /^10\.5281\/zenodo\./],
  ["figshare", /(?:^|\.)figshare\.com$/, /^10\.6084\/m9\.figshare\./],
  ["IACR Cryptology ePrint Archive", /^eprint\.iacr\.org$/, /^$/],
  ["HAL", /(?:^|[.-])hal\.science$|^hal\.archives-ouvertes\.fr$/, /^$/],
];

const CONFERENCES = {
  hosts:
    /(?:^|\.)(?:aclanthology\.org|aclweb\.org|openreview\.net|thecvf\.com|mlr\.press|nips\.cc|neurips\.cc|ecva\.net|isca-(?:speech|archive)\.org|ojs\.aaai\.org|ijcai\.org|usenix\.org|ceur-ws\.org)$/,
  // ACM's proceedings have two numbers, IEEE's an acronym with a year in it, or before 2018 none; Springer's an ISBN.
  dois: /^10\.(?:18653|21437|24963|52202)\/|^10\.1145\/\d+\.\d+|^10\.1109\/(?:[a-z-]+\d{4,5}|cvprw?|wacvw?|ic[a-z]+|ijcnn|iros|isit|focs|sp)\.|^10\.1609\/aaai|^10\.1007\/97[89]-/i,
};

const JOURNAL_HOSTS =
  /(?:^|\.)(?:jmlr\.org|distill\.pub|nature\.com|science\.org|pnas\.org|plos\.org|frontiersin\.org|mdpi\.com|elifesciences\.org)$/;

/**
 * Returns what a paper is: a preprint where arXiv or another server of preprints has it, a paper of a conference or a
 * journal where its DOI or its address shows that, or else a document.
 */
export function paperKind(paper: PaperOutput): PaperKind {
  if (paper.arxivId !== null) return { type: "preprint", repository: "arXiv" };
  const doi = publisherDoi(paper) ?? "";
  const url = sourceUrl(paper);
  const host = url !== paper.url && URL.canParse(url) ? new URL(url).hostname : "";
  for (const [repository, hosts, dois] of PREPRINT_SERVERS) {
    if (hosts.test(host) || (doi !== "" && dois.test(doi))) return { type: "preprint", repository };
  }
  if (CONFERENCES.hosts.test(host) || CONFERENCES.dois.test(doi)) return kind("conference");
  return kind(doi !== "" || JOURNAL_HOSTS.test(host) ? "journal" : "document");
}

function kind(type: PaperKind["type"]): PaperKind {
  return { type, repository: null };
}
