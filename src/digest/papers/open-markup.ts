import { openArxivMail } from "./open-arxiv-mail";
import { openBibtex } from "./open-bibtex";
import { openClosingLinks } from "./open-closing-links";
import { openCsv } from "./open-csv";
import { openJson } from "./open-json";
import { openRis } from "./open-ris";
import { openCitedHeadings } from "./open-cited-headings";
import type { OpenMarkup } from "./open-context";
import { openEscapes } from "./open-escapes";
import { openHtml } from "./open-html";
import { openQuote } from "./open-quote";

/**
 * The kinds of markup round digests that hide headings, lists and tables, and the formats of others in which papers are
 * listed, in the order in which they are tried.
 */
export const MARKUPS: readonly OpenMarkup[] = [
  openArxivMail,
  openQuote,
  openEscapes,
  openHtml,
  openBibtex,
  openRis,
  openJson,
  openCsv,
  openCitedHeadings,
  openClosingLinks,
];
