import type { SiteInfo } from "../components/types";

/** Returns the facts of the site that components show. */
export function toSite(site: Queries.HotPapersSiteInfoFragment): SiteInfo {
  const { title, description, siteUrl, language, author, navigation, social, homePath } = site;
  return {
    ...{ title, description, siteUrl, author, homePath },
    lang: language,
    navigation: [...navigation],
    social: [...social],
  };
}
