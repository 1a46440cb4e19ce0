import type { PageHeadProps } from "../components/page-head";
import type { SiteInfo } from "../components/types";

type SocialImage = NonNullable<PageHeadProps["image"]>;

/** Returns the image of a page: its own if it names one, otherwise the theme's default. */
export function socialImage(own: SocialImage | null, site: SiteInfo): SocialImage {
  return own ?? { url: "/hot-papers/social-image.png", width: 1200, height: 630, alt: site.title };
}
