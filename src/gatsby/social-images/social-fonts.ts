import type { GatsbyCache } from "gatsby";
import type { ThemeOptions } from "../../options/types";
import { loadFonts, type PictureFont } from "../../social-image/load-fonts";
import { whyNoPictures } from "../../social-image/picture-renderer";
import { FILE_START } from "../../problems/range";
import { socialImageFont } from "../../problems/rules/social-image-font";
import { socialImageTools } from "../../problems/rules/social-image-tools";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";

/**
 * Returns the fonts of social images. `null` if no images are made: the options turn them off, the site's
 * address, which links to images need, is not set, or the libraries are not installed.
 */
export async function socialFonts(
  {
    site,
    socialImages: { digests, papers, fonts: files },
  }: Pick<ThemeOptions, "site" | "socialImages">,
  places: { themeRoot: string; siteRoot: string; cache: GatsbyCache },
): Promise<{ fonts: PictureFont[] | null; problems: SiteProblem[] }> {
  if (site.siteUrl === "" || !(digests || papers)) return { fonts: null, problems: [] };
  const reason = whyNoPictures(places.themeRoot);
  if (reason !== null) return { fonts: null, problems: [toolsProblem(reason)] };
  const { fonts, unreadable } = await loadFonts({ ...places, files });
  return { fonts, problems: unreadable.map(fontProblem) };
}

function toolsProblem(reason: string): SiteProblem {
  return siteProblem(null, socialImageTools, FILE_START, { reason });
}

function fontProblem(file: string): SiteProblem {
  return siteProblem(null, socialImageFont, FILE_START, { file });
}
