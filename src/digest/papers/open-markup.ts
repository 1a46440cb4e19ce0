import type { OpenMarkup } from "./open-context";
import { openEscapes } from "./open-escapes";
import { openHtml } from "./open-html";
import { openQuote } from "./open-quote";

/** The kinds of markup round digests that hide headings, lists and tables, in the order in which they are tried. */
export const MARKUPS: readonly OpenMarkup[] = [openQuote, openEscapes, openHtml];
