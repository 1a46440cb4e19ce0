import type { ThemeOptions } from "../../options/types";
import { drawnTitle } from "../../social-image/drawn-text";
import { fontsOf, type DrawnFont } from "../../social-image/fonts-of";
import { PICTURE_SIZE, type Picture } from "../../social-image/picture";
import { pictureUrl } from "../../social-image/picture-url";
import { localeOf } from "../../messages/locale-of";
import { stringsFor } from "../../messages/strings-for";
import type { CollectedPaper } from "../papers/collect-papers";
import { digestPicture } from "./digest-picture";
import { glyphProblem } from "./glyph-problem";
import { paperPicture } from "./paper-picture";
import type { PlacedDigest } from "../posts/placed-digest";
import type { PostFile } from "../posts/post-file";
import type { SocialImageRecord } from "../records/records";
import type { SiteProblem } from "../../problems/site-problem";

/** The social images of a site, decided before any is made. */
export interface SocialImagePlan {
  /** By the path of the digest; one that is not here has the theme's default. */
  digests: Map<string, SocialImageRecord>;
  /** By the key of the paper. */
  papers: Map<string, SocialImageRecord>;
  /** What is to be made, by the path where it is served. */
  pictures: Map<string, Picture>;
  problems: SiteProblem[];
}

/**
 * Returns which digests and papers have an image, and of which content. One that an author names comes first. `fonts`
 * is `null` where no picture can be made.
 */
export function planSocialImages(
  digests: readonly PlacedDigest[],
  papers: readonly CollectedPaper[],
  { site: { title, language }, words, papers: { pages }, socialImages }: ThemeOptions,
  fonts: readonly DrawnFont[] | null,
): SocialImagePlan {
  const strings = stringsFor(language, words);
  const site = { title, strings, locale: localeOf(language, strings.lang) };
  const pictures = new Map<string, Picture>();
  const problems: SiteProblem[] = [];
  const missingInFrame = new Set<string>();

  const plan = (picture: Picture, alt: string, { displayPath }: PostFile, line: LineOf) => {
    const check = checkGlyphs(picture, fonts ?? []);
    for (const character of check.missingInFrame) missingInFrame.add(character);
    const [first] = check.missing;
    if (first !== undefined) {
      const characters = new Set(check.missing.flatMap(({ characters: own }) => own));
      problems.push(glyphProblem(characters, { file: displayPath, line: line(first.text) }));
    }
    if (first !== undefined || check.missingInFrame.length > 0) return [];
    const url = pictureUrl(picture, check.used);
    pictures.set(url, picture);
    return [{ url, ...PICTURE_SIZE, alt }];
  };
  const digestImage = (placed: PlacedDigest) => {
    const { file } = placed;
    if (file.digest.socialImage !== null) return [authorsImage(placed)];
    if (fonts === null || !socialImages.digests) return [];
    const { title: alt, entries } = file.digest;
    return plan(digestPicture(placed, site), alt, file, (text) => lineOf(text, entries));
  };
  const paperImage = (paper: CollectedPaper) => {
    const newest = paper.standings.at(-1);
    if (fonts === null || !socialImages.papers || !pages || newest === undefined) return [];
    const picture = paperPicture(paper, site);
    return plan(picture, picture.title, newest.digest.file, () => newest.entry.line);
  };

  const result: SocialImagePlan = {
    digests: byKey(digests, ({ path }) => path, digestImage),
    papers: byKey(papers, ({ key }) => key, paperImage),
    pictures,
    problems,
  };
  if (missingInFrame.size > 0) problems.push(glyphProblem(missingInFrame, null));
  return result;
}

/** Gives the line of the post that a text of a picture is from. */
type LineOf = (text: string) => number;

function lineOf(text: string, entries: PlacedDigest["file"]["digest"]["entries"]): number {
  return entries.find(({ title }) => drawnTitle(title.tree) === text)?.line ?? 1;
}

function byKey<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  imageOf: (one: T) => SocialImageRecord[],
): Map<string, SocialImageRecord> {
  return new Map(all.flatMap((one) => imageOf(one).map((image) => [keyOf(one), image])));
}

function authorsImage({ file: { digest, socialImageSize } }: PlacedDigest): SocialImageRecord {
  const { width, height } = socialImageSize ?? { width: null, height: null };
  return { url: digest.socialImage ?? "", width, height, alt: digest.title };
}

/** What of a picture no font has; its frame is what all pictures of a site have, its name and the form of its dates. */
function checkGlyphs({ site, meta, title, text, rows }: Picture, fonts: readonly DrawnFont[]) {
  const check = (words: string) => ({ text: words, ...fontsOf(words, fonts) });
  const frame = [site, meta, ...rows.map(({ bar }) => bar?.score ?? "")].map(check);
  const own = [title, text, ...rows.map(({ label }) => label)].map(check);
  return {
    used: new Set([...frame, ...own].flatMap(({ used }) => [...used])),
    missingInFrame: frame.flatMap(({ missing }) => [...missing]),
    missing: own.flatMap(({ text: words, missing }) =>
      missing.size > 0 ? [{ text: words, characters: [...missing] }] : [],
    ),
  };
}
