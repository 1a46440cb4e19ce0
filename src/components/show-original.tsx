import React, { createElement } from "react";
import { useSite } from "./site-context";
import type { PostView } from "./types";

/** The link to a post where it was written; with script a click loads the network's own view of it. */
export function ShowOriginal({ post }: { post: PostView }) {
  const { strings } = useSite();
  return createElement(
    "hot-papers-social-embed",
    post.embedUri ? { "data-embed-uri": post.embedUri } : null,
    <a
      href={post.url}
      rel="noopener noreferrer"
      aria-label={strings.showOriginalOf(post.author, strings.networks[post.network])}
    >
      {strings.showOriginal}
    </a>,
  );
}
