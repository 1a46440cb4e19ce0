import type { Network } from "../digest/types";
import type { CountedSocialPost } from "./counted-paper";
import type { Period, PeriodPaper } from "./papers-by-period";

/** An author of social posts below papers. */
export interface QuotedAccount {
  network: Network;
  /** The name that the newest of its posts has. */
  name: string;
  /** As posts write it; `null` for an author without one. */
  handle: string | null;
  /** Each post once, even if it appears several times. */
  posts: number;
  papers: number;
}

interface Found extends Pick<QuotedAccount, "network" | "name" | "handle"> {
  key: string;
  /** The value that decides which post is the newest. */
  newest: string;
  posts: Set<string>;
  papers: Set<string>;
}

/**
 * Returns the accounts with most posts below papers of a period, at most `count`; ties are ordered by papers,
 * then by network and name. An account is a handle in any case on one network, or a name where posts have no
 * handle.
 */
export function quotedAccounts(
  period: Period,
  papers: readonly PeriodPaper[],
  networks: readonly string[],
  count: number,
): QuotedAccount[] {
  const accounts = new Map<string, Found>();
  for (const { paper } of papers) {
    for (const { date, posts } of paper.appearances) {
      if (!date?.startsWith(period)) continue;
      for (const post of posts) {
        if (networks.includes(post.network)) add(accounts, post, date, paper.key);
      }
    }
  }
  return [...accounts.values()]
    .sort(
      (a, b) =>
        b.posts.size - a.posts.size || b.papers.size - a.papers.size || (a.key < b.key ? -1 : 1),
    )
    .slice(0, count)
    .map(({ network, name, handle, posts, papers: quotedFor }) => ({
      ...{ network, name, handle },
      ...{ posts: posts.size, papers: quotedFor.size },
    }));
}

function add(
  accounts: Map<string, Found>,
  post: CountedSocialPost,
  date: string,
  paper: string,
): void {
  const { network, handle, author: name, postId } = post;
  if (handle === null && name === "") return;
  const key = `${network} ${handle?.toLowerCase() ?? name}`;
  const newest = `${date} ${postId} ${name}`;
  const known = accounts.get(key) ?? {
    ...{ key, network, name, handle, newest },
    posts: new Set<string>(),
    papers: new Set<string>(),
  };
  if (known.newest < newest) Object.assign(known, { name, handle, newest });
  known.posts.add(postId);
  known.papers.add(paper);
  accounts.set(key, known);
}
