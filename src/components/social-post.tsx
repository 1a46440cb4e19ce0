import React from "react";
import { usePostAttributes } from "./post-attributes";
import { RichTextView } from "./rich-text-view";
import { shortLinks } from "./short-links";
import { ShowOriginal } from "./show-original";
import { useSite } from "./site-context";
import type { SocialPostView } from "./types";

export interface SocialPostProps {
  post: SocialPostView;
}

/**
 * A post on a social network, who speaks first, whole, without asking the network for anything; of a network whose posts the site does
 * not show, a link.
 */
export function SocialPost({ post }: SocialPostProps) {
  const { site, messages } = useSite();
  const { network, postId, url, author, handle } = post;
  const attributes = usePostAttributes(post);
  const isTurned = attributes.dir === "rtl" || attributes.dir === "auto";
  if (site.posts?.networks.includes(network) === false) {
    return (
      <p>
        <a href={url} rel="noopener noreferrer">
          {messages.showOriginalOf(author, messages.networks[network])}
        </a>
      </p>
    );
  }
  return (
    <figure data-network={network} data-post-id={postId}>
      <figcaption>
        <bdi>{author}</bdi> <ShowOriginal post={post} />
        {handle && handle !== author && ` ${handle}`}
      </figcaption>
      <blockquote {...attributes} data-fold="">
        {post.text.trim() ? (
          <RichTextView
            tree={shortLinks(post.tree, messages.linkWords)}
            mayBeRightToLeft={isTurned}
          />
        ) : (
          <p>{messages.postWithoutText(messages.networks[network])}</p>
        )}
      </blockquote>
    </figure>
  );
}
