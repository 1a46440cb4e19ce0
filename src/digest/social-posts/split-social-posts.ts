import { findEmbedMarks } from "./embed-marks";
import type { Report } from "../../problems/problems";
import { readEmbed } from "./read-embed";
import { placesIn } from "../lines/source-places";
import type { SocialPost } from "../types";

/** A stretch of a paper's text: prose as it is written, or a post. */
export type Piece =
  | { kind: "prose"; source: string; line: number }
  | { kind: "post"; post: SocialPost; line: number };

/**
 * Returns the prose and the social posts of a paper in their order, each with the line of the file (from 1) that it
 * begins on; `source` is what follows the paper's fact lines, and begins on line `line`. Leaves out only blank lines
 * around a piece and the networks' own scripts; what it doesn't recognise stays prose. Reports `post-unclosed`,
 * `post-unrecognised`, `post-date`, `html-unsafe` and `url-unsafe`.
 */
export function splitSocialPosts(
  source: string,
  { line, report }: { line: number; report: Report },
): Piece[] {
  const pieces: Piece[] = [];
  const placeOf = placesIn(source, line);
  const marks = findEmbedMarks(source);
  const instances = new Set<string>();
  let prose = { source: "", line };
  let end = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < end) continue;
    const place = placeOf(mark.start);
    const embed = readEmbed(index, { source, marks, instances, place, report });
    if (embed === null) continue;
    prose.source += source.slice(end, mark.start);
    end = embed.end;
    const { post } = embed;
    if (post === null) {
      // The lines after a script keep their numbers.
      prose.source += source.slice(mark.start, end).replace(/[^\n]+/g, "");
      continue;
    }
    if (post.network === "mastodon") instances.add(new URL(post.url).host);
    pieces.push(...trimProse(prose), { kind: "post", post, line: place.line });
    // Deep indentation would make what stands behind a post a code block.
    while (/[ \t]/.test(source.charAt(end))) end += 1;
    prose = { source: "", line: placeOf(end).line };
  }
  prose.source += source.slice(end);
  return [...pieces, ...trimProse(prose)];
}

/** The prose without blank lines around it, or nothing where no more is left. */
function trimProse({ source, line }: { source: string; line: number }): Piece[] {
  const trimmed = source.trimEnd();
  if (trimmed === "") return [];
  const [blank = ""] = /^(?:[^\S\n]*\n)+/.exec(trimmed) ?? [];
  return [
    {
      kind: "prose",
      source: trimmed.slice(blank.length),
      line: line + blank.split("\n").length - 1,
    },
  ];
}
