import { fieldOf } from "../field-of";
import { SourceError } from "../http/source-request";
import { parseJson } from "../parse-json";
import { statusAddress } from "../posts/mastodon-status";
import { countOf, JSON_WANTED, type AskCounts, type Count } from "./count-source";
import { sumOfPosts } from "./sum-of-posts";

/** Returns the favourites and boosts of the posts about papers on Mastodon, each from its own instance; posts that are gone have none. */
export const askMastodon: AskCounts = async (papers, { network }) => {
  const urls = papers.flatMap(({ posts }) =>
    posts.flatMap((post) => (post.network === "mastodon" ? [post.url] : [])),
  );
  const counts = new Map<string, Count[]>();
  for (const url of new Set(urls)) {
    const address = statusAddress(url);
    if (address === null) continue;
    try {
      const text = await network.getText({ url: address, accept: JSON_WANTED });
      const status = parseJson(text, new URL(url).host);
      counts.set(url, [
        ...countOf("mastodon favourites", fieldOf(status, "favourites_count")),
        ...countOf("mastodon boosts", fieldOf(status, "reblogs_count")),
      ]);
    } catch (error) {
      const isGone = error instanceof SourceError && /^40[134]$|^410$/.test(String(error.status));
      if (!isGone) throw error;
    }
  }
  return sumOfPosts(papers, ({ url }) => counts.get(url) ?? []);
};
