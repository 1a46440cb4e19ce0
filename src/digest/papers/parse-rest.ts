import { rangeBefore } from "../origin";
import { withoutFoldLabel } from "./folded-abstract";
import type { PaperFacts } from "./paper-facts";
import type { ParseSettings } from "../parse-settings";
import type { SharedReferences } from "../references";
import type { TreePlaces } from "../places";
import type { Report } from "../../problems/report";
import type { Range } from "../../problems/range";
import type { ReadingBudget } from "../rich-text/reading-cost";
import { parseProse } from "../rich-text/prose";
import { tagsAround } from "../rich-text/tags-elsewhere";
import { splitSocialPosts } from "../social-posts/split-social-posts";
import type { Entry, ProseAfter, RichText, SocialPost, Tree } from "../types";

interface RestContext {
  /** The number of the first line, from 1. */
  line: number;
  idPrefix: string;
  settings: ParseSettings;
  report: Report;
  /** Receives the places of the trees. */
  places: Map<Tree, TreePlaces>;
  /** Of the post. */
  budget: ReadingBudget;
  references: SharedReferences | undefined;
}

/** The parts of a paper other than its facts; the posts with their places. */
export interface Rest extends Pick<Entry, "abstract" | "notes"> {
  posts: { post: SocialPost; range: Range }[];
}

/** Returns the abstract, the social posts and the notes of a paper, from the lines that are not facts. */
export function parseRest(
  { rest, unsafeLines, origin }: PaperFacts,
  { line, idPrefix, settings, report, places, budget, references }: RestContext,
): Rest {
  const posts: Rest["posts"] = [];
  const notes: ProseAfter[] = [];
  let abstract: RichText | null = null;
  const reportOnce: Report = (rule, range, values) => {
    const known = rule.id === "url-unsafe" && unsafeLines.has(range.start.line);
    if (!known) report(rule, range, values);
  };
  const reportPost: Report = (rule, range, values) => {
    report(rule, rangeBefore(range, origin), values);
  };
  const pieces = splitSocialPosts(rest.join("\n"), { line, report: reportPost });
  const around = tagsAround(pieces.map((piece) => (piece.kind === "prose" ? piece.source : "")));
  for (const [index, piece] of pieces.entries()) {
    const before = notes.length + (abstract === null ? 0 : 1);
    if (piece.kind === "post") {
      posts.push({ ...piece, range: rangeBefore(piece.range, origin) });
      continue;
    }
    const prose = parseProse(piece.source, {
      line: piece.line,
      topHeading: 3,
      idPrefix: before === 0 ? idPrefix : `${idPrefix}${before}_`,
      settings,
      report: reportOnce,
      places,
      budget,
      references,
      origin: (point) => origin(piece.origin(point)),
      tagsElsewhere: around[index],
    });
    if (prose.tree.children.length === 0) continue;
    if (posts.length === 0 && abstract === null) abstract = withoutFoldLabel(prose);
    else notes.push({ ...prose, after: posts.length });
  }
  return { abstract, posts, notes };
}
