import React from "react";
import { leadIn } from "./lead-in";
import { nameList } from "./name-list";
import { useSite } from "./site-context";
import type { SocialPostView } from "./types";

const SHOWN = 3;

export interface SharedByProps {
  posts: readonly SocialPostView[];
  /** Whether others said more. */
  isAlso: boolean;
}

/** Who posted no more than the title of a paper: their names, each a link to the post, in a line. */
export function SharedBy({ posts, isAlso }: SharedByProps) {
  const { messages } = useSite();
  if (posts.length === 0) return null;
  const names = posts.map(({ author, url }) => ({ name: author, path: url }));
  const shown = names.length > SHOWN + 1 ? names.slice(0, SHOWN) : names;
  const rest = names.slice(shown.length);
  return (
    <div>
      {leadIn(isAlso ? messages.alsoPostedBy : messages.postedBy)}
      {nameList(shown, rest.length > 0 ? " " : "")}
      {rest.length > 0 && (
        <details>
          <summary>{messages.moreAuthors(rest.length)}</summary>
          {nameList(rest, "")}
        </details>
      )}
    </div>
  );
}
