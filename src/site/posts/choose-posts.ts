import type { Entry, SocialPost } from "../../digest/types";
import type { ThemeOptions } from "../../options/types";
import type { DigestFile } from "./digest-file";

type Choice = Pick<ThemeOptions["posts"], "networks" | "hidden">;

/**
 * Returns a post with only the social posts that the site shows. Hidden ones are removed, and notes keep
 * their position among the others. Posts of a network that is not shown keep only their author and address.
 */
export function choosePosts(file: DigestFile, { networks, hidden }: Choice): DigestFile {
  const isHidden = ({ postId }: SocialPost) => hidden.includes(postId);
  const isWhole = ({ network }: SocialPost) => networks.includes(network);
  const { entries } = file.digest;
  if (entries.every(({ posts }) => posts.every((post) => isWhole(post) && !isHidden(post)))) {
    return file;
  }
  const chosen = entries.map((entry): Entry => {
    const hiddenBefore = (after: number) => entry.posts.slice(0, after).filter(isHidden).length;
    const isShown = (_: unknown, index: number) => {
      const post = entry.posts[index];
      return post !== undefined && !isHidden(post);
    };
    return {
      ...entry,
      places: { ...entry.places, posts: entry.places.posts.filter(isShown) },
      posts: entry.posts
        .filter((post) => !isHidden(post))
        .map((post) => (isWhole(post) ? post : withoutText(post))),
      notes: entry.notes.map((note) => ({ ...note, after: note.after - hiddenBefore(note.after) })),
    };
  });
  return { ...file, digest: { ...file.digest, entries: chosen } };
}

function withoutText(post: SocialPost): SocialPost {
  return { ...post, text: "", tree: { type: "root", children: [] }, embedUri: null };
}
