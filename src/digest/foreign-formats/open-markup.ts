import { openBareRows } from "./open-bare-rows";
import { openBrokenTitles } from "./open-broken-titles";
import { openLinkedSentences } from "./open-linked-sentences";
import { openArxivMail } from "./open-arxiv-mail";
import { openBibtex } from "./open-bibtex";
import { openCitedHeadings } from "./open-cited-headings";
import { openClosingLinks } from "./open-closing-links";
import type { OpenMarkup } from "./open-context";
import { openCsv } from "./open-csv";
import { openEscapes } from "./open-escapes";
import { openFeed } from "./open-feed";
import { openFootnoted } from "./open-footnoted";
import { openHtml } from "./open-html";
import { openIdentifiedTitles } from "./open-identified-titles";
import { openJson } from "./open-json";
import { openAdocRst } from "./open-adoc-rst";
import { openMessages } from "./open-messages";
import { openNamedLinks } from "./open-named-links";
import { openOrg } from "./open-org";
import { openOwnNotes } from "./open-own-notes";
import { openQuote } from "./open-quote";
import { openRis } from "./open-ris";
import { openTexList } from "./open-tex-list";
import { openYaml } from "./open-yaml";

/** Markup round digests that hides headings, lists and tables. */
const MARKUPS: readonly OpenMarkup[] = [openQuote, openEscapes, openHtml];
/** Formats of others in which papers are listed, and texts that lead to them. */
const FORMATS: readonly OpenMarkup[] = [
  ...[
    openArxivMail,
    openBibtex,
    openRis,
    openJson,
    openCsv,
    openBareRows,
    openFeed,
    openOrg,
    openYaml,
    openTexList,
    openMessages,
    openAdocRst,
    openFootnoted,
    openBrokenTitles,
    openIdentifiedTitles,
    openOwnNotes,
  ],
];
const TEXTS: readonly OpenMarkup[] = [
  openCitedHeadings,
  openClosingLinks,
  openNamedLinks,
  openLinkedSentences,
];

/** Lines in which a digest of some thousand papers is written; more short papers take more than seconds. */
const MOST_LINES = 15_000;

/** Returns the ways to read a post of so many lines in which no paper was found, in the order in which they are tried. */
export function waysToOpen(lines: number): readonly OpenMarkup[] {
  return lines > MOST_LINES ? MARKUPS : [...FORMATS, ...MARKUPS, ...TEXTS];
}
