import React from "react";
import { interleaveProse } from "./interleave-prose";
import { Prose } from "./prose";
import { SharedBy } from "./shared-by";
import { useSite } from "./site-context";
import { SocialPost } from "./social-post";
import * as styles from "./social-post-list.module.css";
import type { EntryView } from "./types";

export type SocialPostListProps = Pick<EntryView, "posts" | "notes">;

/**
 * The social posts about a paper, with the author's notes where they stand among them; posts that only repeat the
 * title are named in a line below.
 */
export function SocialPostList({ posts, notes }: SocialPostListProps) {
  const { site } = useSite();
  if (posts.length + notes.length === 0) return null;
  const isShown = ({ network }: { network: string }) =>
    site.posts?.networks.includes(network) !== false;
  const repeats = posts.filter((post) => isShown(post) && post.repeatsTitle);
  return (
    <div className={styles.posts}>
      {interleaveProse(posts, notes).map(({ item, prose }, index) => {
        if (prose) return <Prose key={index} tree={prose.tree} />;
        return repeats.includes(item) ? null : <SocialPost key={index} post={item} />;
      })}
      <SharedBy posts={repeats} isAlso={repeats.length < posts.length} />
    </div>
  );
}
