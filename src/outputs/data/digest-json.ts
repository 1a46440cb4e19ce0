import type { Entry } from "../../digest/types";
import { DATA_VERSION } from "./data-version";
import type { DigestSummary } from "./digests-json";
import { feedHtml } from "../html/feed-html";
import { paperFacts, type PaperFacts } from "./paper-json";
import { portableTree } from "../html/portable-tree";
import { postData, type PostData } from "./post-data";
import { standingsOf } from "../html/standings-of";
import type { DigestOutput } from "../types";

/** `/data/digests/<slug>.json`; docs/reference/data/digest.schema.json. */
export interface DigestJson extends Omit<DigestSummary, "papers"> {
  version: typeof DATA_VERSION;
  /** What stands between the papers; `after` is the number of papers before it. */
  prose: { after: number; text: string; html: string }[];
  papers: EntryData[];
}

/** A paper as it stood in the digest; its other digests are in the paper's own file. */
export interface EntryData extends PaperFacts, Pick<Entry, "rank" | "score" | "metrics"> {
  /** Its place on the digest's page: the address with `#` and this. */
  anchor: string;
  posts: PostData[];
}

/** Returns a whole digest or article. `language` is that of the site. */
export function digestJson(digest: DigestOutput, rootUrl: string, language: string): DigestJson {
  const { slug, url, title, date, description, lang, category, tags } = digest;
  const place = { pageUrl: url, rootUrl };
  return {
    version: DATA_VERSION,
    ...{ slug, url, title, date, description, language: lang ?? language, category, tags },
    prose: digest.prose.map(({ after, text, tree }) => ({
      ...{ after, text },
      html: feedHtml(portableTree(tree, place)),
    })),
    papers: entries(digest, rootUrl),
  };
}

function entries(digest: DigestOutput, rootUrl: string): EntryData[] {
  const standings = standingsOf(digest);
  return digest.entries.map(({ domId, rank, score, metrics, paper }, i) => ({
    ...paperFacts(paper, rootUrl),
    ...{ anchor: domId, rank, score, metrics },
    posts: (standings[i]?.posts ?? []).map((post) => postData(post, rootUrl)),
  }));
}
