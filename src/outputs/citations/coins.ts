import { openUrl } from "./open-url";
import { oncePer } from "../papers/once-per";
import { doi, sourceUrl } from "../papers/paper-address";
import { joinDate, paperDate } from "../papers/paper-date";
import { titleText } from "../papers/paper-text";
import { paperKind } from "../papers/paper-kind";
import { ITEM_TYPES } from "./zotero-item-types";
import type { PaperOutput } from "../types";

/**
 * Returns the value of `title` for a `<span class="Z3988">` that describes a paper to Zotero and others
 * (COinS, an OpenURL ContextObject, ANSI/NISO Z39.88-2004, in its Dublin Core format): its title, authors and
 * date, its address and its DOI. A page has many of these spans, so they leave out the abstract, which is on the
 * page. The writer of the markup has to escape ampersands. Zotero takes its item type from `rft.type`, which must come after the title: that of a
 * paper of a conference would otherwise be its proceedings'. The order is the one that compresses best on pages of digests.
 */
export const coins = oncePer((paper: PaperOutput): string => {
  const date = paperDate(paper);
  const paperDoi = doi(paper);
  const { type, repository } = paperKind(paper);
  return openUrl({
    title: titleText(paper),
    authors: paper.authors,
    date: date === null ? "" : joinDate(date, "-"),
    type: ITEM_TYPES[type],
    publisher: repository ?? "",
    ids: [paperDoi === null ? "" : `info:doi/${paperDoi}`, sourceUrl(paper)],
  });
});
