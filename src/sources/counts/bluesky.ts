import { fieldOf, listOf, textOf } from "../field-of";
import { parseJson } from "../parse-json";
import { countOf, JSON_WANTED, type AskCounts } from "./count-source";
import { sumOfPosts } from "./sum-of-posts";

const API = "https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts";
const A_REQUEST = 25;

/** Returns the likes and reposts of the posts about papers on Bluesky (`app.bsky.feed.getPosts`); posts that are gone have none. */
export const askBluesky: AskCounts = async (papers, { network }) => {
  const uriOf = (post: { network: string; embedUri: string | null }) =>
    post.network === "bluesky" && post.embedUri?.startsWith("at://did:") ? post.embedUri : null;
  const uris = [
    ...new Set(papers.flatMap(({ posts }) => posts.flatMap((post) => uriOf(post) ?? []))),
  ];
  const counts = new Map<string, ReturnType<typeof countOf>>();
  for (let at = 0; at < uris.length; at += A_REQUEST) {
    const query = new URLSearchParams(uris.slice(at, at + A_REQUEST).map((uri) => ["uris", uri]));
    const text = await network.getText({ url: `${API}?${query.toString()}`, accept: JSON_WANTED });
    for (const post of listOf(parseJson(text, "public.api.bsky.app"), "posts")) {
      counts.set(textOf(post, "uri") ?? "", [
        ...countOf("bluesky likes", fieldOf(post, "likeCount")),
        ...countOf("bluesky reposts", fieldOf(post, "repostCount")),
      ]);
    }
  }
  return sumOfPosts(papers, (post) => counts.get(uriOf(post) ?? "") ?? []);
};
