import { areAbstractPages, openAbstractPages } from "./open-abstract-pages";
import { isArxivMail, openArxivMail } from "./open-arxiv-mail";
import type { OpenMarkup } from "./open-context";
import { isAdocRst, openAdocRst } from "./open-adoc-rst";
import { isJson, openJson } from "./open-json";
import { mayNameBelow, openNamedBelow } from "./open-named-links";
import { isVia, openVia } from "./open-via";
import { isWiki, openWiki } from "./open-wiki";
import { isOrg, openOrg } from "./open-org";
import { isYaml, openYaml } from "./open-yaml";

/** A format that is known for certain by its signs, before papers are looked for in a post as Markdown. */
export interface CertainFormat {
  /** Whether the lines from an index on have its signs. */
  is: (lines: readonly string[], start: number) => boolean;
  open: OpenMarkup;
}

/** Those whose papers Markdown would misread. */
export const CERTAIN_FORMATS: readonly CertainFormat[] = [
  { is: isArxivMail, open: openArxivMail },
  { is: areAbstractPages, open: openAbstractPages },
  { is: isOrg, open: openOrg },
  { is: isYaml, open: openYaml },
  { is: isJson, open: openJson },
  { is: isWiki, open: openWiki },
  { is: isAdocRst, open: openAdocRst },
  { is: isVia, open: openVia },
  { is: mayNameBelow, open: openNamedBelow },
];
