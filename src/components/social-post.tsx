import React from "react";
import { DateTime } from "./date-time";
import { RichTextView } from "./rich-text-view";
import { ShowOriginal } from "./show-original";
import { useSite } from "./site-context";
import type { PostView } from "./types";

/** A post on a social network, whole, without asking the network for anything. */
export function SocialPost({ post }: { post: PostView }) {
  const { strings } = useSite();
  const { network, postId, url, author, handle, lang, dir, date } = post;
  return (
    <figure data-network={network} data-post-id={postId}>
      <blockquote cite={url} lang={lang ?? undefined} dir={dir ?? undefined}>
        {post.text.trim() ? (
          <RichTextView tree={post.tree} />
        ) : (
          <p>{strings.postWithoutText(strings.networks[network])}</p>
        )}
      </blockquote>
      <figcaption>
        <bdi>{author}</bdi>
        {handle && handle !== author ? ` ${handle} ` : " "}
        {date && <DateTime iso={date} style="short-day" />} <ShowOriginal post={post} />
      </figcaption>
    </figure>
  );
}
