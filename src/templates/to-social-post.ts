import type { SocialPostView } from "../components/types";
import { toRichText } from "./to-rich-text";

/** Returns a social post as pages show it. */
export function toSocialPost(post: Queries.HotPapersWholeSocialPostFragment): SocialPostView {
  const { network, postId, url, author, handle, lang, dir, date, embedUri, repeatsTitle } = post;
  return {
    ...{ postId, url, author, handle, lang, date, embedUri, repeatsTitle },
    network: network === "bluesky" || network === "mastodon" ? network : "twitter",
    dir: dir === "ltr" || dir === "rtl" || dir === "auto" ? dir : null,
    ...toRichText(post.text, post.textTree),
  };
}
