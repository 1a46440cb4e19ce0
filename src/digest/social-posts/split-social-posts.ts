import { findEmbedMarks } from "./embed-marks";
import { originOf, type Anchor, type Origin } from "../origin";
import type { Report } from "../../problems/report";
import type { Point, Range } from "../../problems/range";
import { readEmbed } from "./read-embed";
import { placesIn } from "../lines/source-places";
import type { SocialPost } from "../types";

/** A stretch of a paper's text: prose as it is written, or a post. */
export type Piece = Prose | { kind: "post"; post: SocialPost; range: Range };

interface Prose {
  kind: "prose";
  source: string;
  /** Of the file, from 1. */
  line: number;
  /** Where a point of these lines stands in the file: a post or a script may stand before it in its line. */
  origin: Origin;
}

/** Prose that is not read to its end yet. */
interface OpenProse {
  source: string;
  line: number;
  anchors: Map<number, Anchor[][]>;
}

/**
 * Returns the prose and the social posts of a paper in their order, each with its place in the file; `source` is what follows the paper's fact lines, and begins on line `line`. Leaves out only blank lines
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
  let prose: OpenProse = { source: "", line, anchors: new Map() };
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
      goOnAt(prose, placeOf(end));
      continue;
    }
    if (post.network === "mastodon") instances.add(new URL(post.url).host);
    pieces.push(...trimProse(prose), {
      kind: "post",
      post,
      range: { start: place, end: placeOf(end) },
    });
    // Deep indentation would make what stands behind a post a code block.
    while (/[ \t]/.test(source.charAt(end))) end += 1;
    const next = placeOf(end);
    prose = { source: "", line: next.line, anchors: new Map() };
    goOnAt(prose, next);
  }
  prose.source += source.slice(end);
  return [...pieces, ...trimProse(prose)];
}

/** Notes that what follows in the prose stands at this point of the file. */
function goOnAt({ source, anchors }: OpenProse, { line, column }: Point): void {
  const at = source.length - source.lastIndexOf("\n") - 1;
  const [before = []] = anchors.get(line) ?? [];
  if (at !== column - 1) anchors.set(line, [[...before, { at, from: column - 1 }]]);
}

/** The prose without blank lines around it, or nothing where no more is left. */
function trimProse({ source, line, anchors }: OpenProse): Piece[] {
  const trimmed = source.trimEnd();
  if (trimmed === "") return [];
  const [blank = ""] = /^(?:[^\S\n]*\n)+/.exec(trimmed) ?? [];
  return [
    {
      kind: "prose",
      source: trimmed.slice(blank.length),
      line: line + blank.split("\n").length - 1,
      origin: originOf(anchors),
    },
  ];
}
