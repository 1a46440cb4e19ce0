import type { EditedLines } from "../problems/edited-lines";
import type { Problem } from "../problems/problem";

/** Where the server of `gatsby develop` answers the overlay, from the root of the host. */
export const OVERLAY_PATH = "/___hot-papers";

/** What the overlay tells of a page. */
export interface PageReport {
  /** What became of the page since the server was started, if it is no page any more. */
  lost: LostPage | null;
  /** Of the posts that the page is made from, the gravest first. */
  problems: ShownProblem[];
  /** What else the site has, by the file. */
  elsewhere: FileCount[];
}

/** A page that was there. */
export interface LostPage {
  /** Its post, from the site's root; `null` if it had none of its own. */
  file: string | null;
  /** Where that post is shown now; `null` if it is gone. */
  movedTo: string | null;
}

/** A problem as the overlay shows it. */
export interface ShownProblem extends Pick<Problem, "rule" | "severity" | "message" | "fix"> {
  /** From the site's root; `null` for the site as a whole. */
  file: string | null;
  line: number;
  column: number;
  /** What the edit of the problem changes; empty if it has none. */
  diff: EditedLines[];
  /** The edit changes nothing that the site shows. */
  safe: boolean;
}

/** A file of which a page shows nothing. */
export interface FileCount {
  file: string | null;
  count: number;
  /** The page of the post; `null` if it has none. */
  path: string | null;
}
