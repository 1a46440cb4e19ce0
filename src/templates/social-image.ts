import type { SiteInfo } from "../components/types";

/** An image for those who link to a page. Sizes are in pixels, `null` where they are not known. */
interface SocialImage {
  url: string;
  width: number | null;
  height: number | null;
  alt: string;
}

/** Returns the image of a page: its own where it names one, else the theme's default. */
export function socialImage(own: string | null, site: SiteInfo): SocialImage {
  if (own !== null) return { url: own, width: null, height: null, alt: site.title };
  return { url: "/hot-papers/social-image.png", width: 1200, height: 630, alt: site.title };
}
