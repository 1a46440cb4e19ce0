import type { ThemeOptions } from "../../options/types";
import { fontsOf, type DrawnFont } from "../../social-image/fonts-of";
import { PICTURE_SIZE, type Picture } from "../../social-image/picture";
import { pictureUrl } from "../../social-image/picture-url";
import { localeOf } from "../../messages/locale-of";
import { messagesFor } from "../../messages/messages-for";
import type { CollectedPaper } from "../papers/collect-papers";
import { digestPicture } from "./digest-picture";
import { glyphProblem } from "./glyph-problem";
import { paperPicture } from "./paper-picture";
import type { RoutedDigest } from "../posts/routed-digest";
import type { SocialImageRecord } from "../records/records";
import type { SiteProblem } from "../../problems/site-problem";
import { digestOrigins, paperOrigins, type TextOrigins } from "./text-origins";

/** The social images of a site, decided before any is made. */
export interface SocialImagePlan {
  /** By the path of the digest; other digests have the theme's default image. */
  digests: Map<string, SocialImageRecord>;
  /** By the key of the paper. */
  papers: Map<string, SocialImageRecord>;
  /** What is to be made, by the path where it is served. */
  pictures: Map<string, Picture>;
  problems: SiteProblem[];
}

/**
 * Returns which digests and papers have an image, and its content. An image that the author names takes
 * precedence. `fonts` is `null` if no picture can be made.
 */
export function planSocialImages(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  {
    site: { title, language },
    words,
    papers: { pages },
    socialImages,
  }: Pick<ThemeOptions, "site" | "words" | "papers" | "socialImages">,
  fonts: readonly DrawnFont[] | null,
): SocialImagePlan {
  const messages = messagesFor(language, words);
  const site = { title, messages, locale: localeOf(language, messages.lang) };
  const pictures = new Map<string, Picture>();
  const problems: SiteProblem[] = [];
  const missingInFrame = new Set<string>();

  const plan = (picture: Picture, alt: string, origins: TextOrigins) => {
    const check = checkGlyphs(picture, origins, fonts ?? []);
    for (const character of check.missingInFrame) missingInFrame.add(character);
    const [first] = check.missing;
    if (first !== undefined) {
      const characters = new Set(check.missing.flatMap(({ characters: own }) => own));
      problems.push(glyphProblem(characters, first.origin));
    }
    if (first !== undefined || check.missingInFrame.length > 0) return [];
    const url = pictureUrl(picture, check.used);
    pictures.set(url, picture);
    return [{ url, ...PICTURE_SIZE, alt }];
  };
  const digestImage = (placed: RoutedDigest) => {
    const { file } = placed;
    if (file.digest.socialImage !== null) return [authorsImage(placed)];
    if (fonts === null || !socialImages.digests) return [];
    return plan(digestPicture(placed, site), file.digest.title, digestOrigins(file));
  };
  const paperImage = (paper: CollectedPaper) => {
    const origins = paperOrigins(paper);
    if (fonts === null || !socialImages.papers || !pages || origins === null) return [];
    const picture = paperPicture(paper, site);
    return plan(picture, picture.title, origins);
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

function byKey<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  imageOf: (one: T) => SocialImageRecord[],
): Map<string, SocialImageRecord> {
  return new Map(all.flatMap((one) => imageOf(one).map((image) => [keyOf(one), image])));
}

function authorsImage({ file: { digest, socialImageSize } }: RoutedDigest): SocialImageRecord {
  const { width, height } = socialImageSize ?? { width: null, height: null };
  return { url: digest.socialImage ?? "", width, height, alt: digest.title };
}

/**
 * The characters of a picture that no font has. Its frame is the part that all pictures of a site share: the
 * site's name and the date format.
 */
function checkGlyphs(
  { site, meta, title, text, rows }: Picture,
  origins: TextOrigins,
  fonts: readonly DrawnFont[],
) {
  const check = (words: string) => fontsOf(words, fonts);
  const frame = [site, meta, ...rows.map(({ bar }) => bar?.score ?? "")].map(check);
  const own = [
    { ...check(title), origin: origins.title },
    { ...check(text), origin: origins.text },
    ...rows.map(({ label }, row) => ({
      ...check(label),
      origin: origins.rows[row] ?? origins.title,
    })),
  ];
  return {
    used: new Set([...frame, ...own].flatMap(({ used }) => [...used])),
    missingInFrame: frame.flatMap(({ missing }) => [...missing]),
    missing: own.flatMap(({ missing, origin }) =>
      missing.size > 0 ? [{ origin, characters: [...missing] }] : [],
    ),
  };
}
