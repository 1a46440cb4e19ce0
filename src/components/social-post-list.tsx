import React from "react";
import { interleaveProse } from "./interleave-prose";
import * as styles from "./social-post-list.module.css";
import { Prose } from "./prose";
import { SocialPost } from "./social-post";
import type { EntryView } from "./types";

export type SocialPostListProps = Pick<EntryView, "posts" | "notes">;

/** The social posts about a paper, with the author's notes where they stand among them. */
export function SocialPostList({ posts, notes }: SocialPostListProps) {
  if (posts.length + notes.length === 0) return null;
  return (
    <div className={styles.posts}>
      {interleaveProse(posts, notes).map(({ item, prose }, index) =>
        item ? <SocialPost key={index} post={item} /> : <Prose key={index} tree={prose.tree} />,
      )}
    </div>
  );
}
