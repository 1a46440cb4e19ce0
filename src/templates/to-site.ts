import type { SocialPostSettings, SiteInfo } from "../components/types";
import type { CustomMessages } from "../messages/custom-messages";

/** Returns the facts of the site that components show. */
export function toSite(site: Queries.HotPapersSiteInfoFragment): SiteInfo {
  const { title, description, siteUrl, language, author, navigation, social } = site;
  const { homePath, topPath, trendsPath, searchPath, authorsPath, feedsPath, scoredBy } = site;
  return {
    ...{
      title,
      description,
      siteUrl,
      author,
      homePath,
      topPath,
      trendsPath,
      searchPath,
      authorsPath,
      feedsPath,
      scoredBy,
    },
    lang: language,
    navigation: [...navigation],
    otherPages: [...site.otherPages],
    commonTerms: [...site.commonTerms],
    social: [...social],
    posts: { show: toShow(site.posts.show), networks: site.posts.networks },
    ...(isCustomMessages(site.words) ? { words: site.words } : {}),
  };
}

function toShow(show: string): SocialPostSettings["show"] {
  return show === "static" || show === "visible" ? show : "click";
}

/** They come through GraphQL's JSON from options that the schema has checked. */
function isCustomMessages(json: unknown): json is CustomMessages {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}
