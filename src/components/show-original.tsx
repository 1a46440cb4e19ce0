import React, { createElement } from "react";
import { DateTime } from "./date-time";
import { useSite } from "./site-context";
import type { SocialPostView } from "./types";

export interface ShowOriginalProps {
  post: SocialPostView;
}

/**
 * The date of a post as the link to it where it was written. With script a click loads the network's own view of it, or its coming
 * into view does, or nothing: the site decides.
 */
export function ShowOriginal({ post }: ShowOriginalProps) {
  const { site, messages } = useSite();
  const show = site.posts?.show ?? "click";
  const link = (
    <a href={post.url} rel="noreferrer">
      {post.date ? <DateTime iso={post.date} style="short-day" /> : messages.showOriginal}
    </a>
  );
  if (show === "static") return link;
  const attributes = {
    "data-embed-uri": post.embedUri || undefined,
    "data-show": show === "visible" ? show : undefined,
  };
  return createElement("hot-papers-social-embed", attributes, link);
}
