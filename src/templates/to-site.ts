import type { PostSettings, SiteInfo } from "../components/types";
import type { Words } from "../messages/words";

/** Returns the facts of the site that components show. */
export function toSite(site: Queries.HotPapersSiteInfoFragment): SiteInfo {
  const { title, description, siteUrl, language, author, navigation, social } = site;
  const { homePath, bestPath, trendsPath } = site;
  return {
    ...{ title, description, siteUrl, author, homePath, bestPath, trendsPath },
    lang: language,
    navigation: [...navigation],
    social: [...social],
    posts: { show: toShow(site.posts.show), networks: site.posts.networks },
    ...(isWords(site.words) ? { words: site.words } : {}),
  };
}

function toShow(show: string): PostSettings["show"] {
  return show === "static" || show === "visible" ? show : "click";
}

/** They come through GraphQL's JSON from options that the schema has checked. */
function isWords(json: unknown): json is Words {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}
