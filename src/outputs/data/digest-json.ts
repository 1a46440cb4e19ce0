import type { Entry } from "../../digest/types";
import { DATA_VERSION } from "./data-version";
import { aboutDigest, type DigestSummary } from "./digests-json";
import { feedHtml } from "../html/feed-html";
import { paperFacts, type PaperFacts } from "./paper-json";
import { portableTree } from "../html/portable-tree";
import { socialPostData, type SocialPostData } from "./social-post-data";
import { appearancesOf } from "../html/appearances-of";
import type { DigestOutput } from "../types";

/** `/data/digests/<slug>.json`; schemas/digest.schema.json. */
export interface DigestJson extends Omit<DigestSummary, "papers"> {
  version: typeof DATA_VERSION;
  /** The prose between the papers; `after` is the number of papers before it. */
  prose: { after: number; text: string; html: string }[];
  papers: EntryData[];
}

/** A paper in this digest; its other digests are in the paper's own file. */
export interface EntryData extends PaperFacts, Pick<Entry, "rank" | "metrics"> {
  score: number;
  /** The fragment of its entry on the digest's page. */
  anchor: string;
  /** The page of the digest that shows it, if the digest has several pages. */
  page?: string;
  posts: SocialPostData[];
}

/** Returns a whole digest or article. `language` is that of the site. */
export function digestJson(digest: DigestOutput, rootUrl: string, language: string): DigestJson {
  const base = { pageUrl: digest.url, rootUrl };
  return {
    version: DATA_VERSION,
    ...aboutDigest(digest, language),
    prose: digest.prose.map(({ after, text, tree }) => ({
      ...{ after, text },
      html: feedHtml(portableTree(tree, base)),
    })),
    papers: entries(digest, rootUrl),
  };
}

function entries(digest: DigestOutput, rootUrl: string): EntryData[] {
  const appearances = appearancesOf(digest);
  return digest.entries.map(({ domId, page, rank, score, metrics, paper }, i) => ({
    ...paperFacts(paper, rootUrl),
    ...{ anchor: domId, ...(page !== undefined && { page }), rank, score, metrics },
    posts: (appearances[i]?.posts ?? []).map((post) => socialPostData(post, rootUrl)),
  }));
}
