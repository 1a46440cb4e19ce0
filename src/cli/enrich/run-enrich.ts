import type { Count } from "../../sources/counts/count-source";
import { CannotRun, type ExitCode } from "../exit-code";
import { replaceFile } from "../fix/replace-file";
import { siteNetwork, type NetworkFlags } from "../network/site-network";
import { recentDigests } from "../new/recent-digests";
import { findPosts, type PostFile } from "../site/find-posts";
import { findSite, type Site } from "../site/find-site";
import type { Io } from "../terminal/io";
import { progress } from "../terminal/progress";
import { addCounts } from "./add-counts";
import { enrichPost } from "./enrich-post";
import { countKey, openPost, papersOf, type OpenedPost } from "./opened-post";
import { takeCounts, type TakenFrom } from "./take-counts";
import { tellEnriched, type EnrichedFile } from "./tell-enriched";

/** The flags of `enrich`, as they are given. */
export interface EnrichFlags extends NetworkFlags {
  since?: number;
  counts?: string[];
  addPost?: string[];
  paper?: string;
  check?: boolean;
  json?: boolean;
}

/** The days of which digests are enriched where nothing is said: upvotes grow for some days. */
const USUAL_DAYS = 7;

/** Puts counts into posts that exist, or posts of networks below one of their papers. */
export async function runEnrich(
  paths: readonly string[],
  flags: EnrichFlags,
  io: Io,
): Promise<ExitCode> {
  const site = await findSite(io.cwd);
  const network = siteNetwork(site, flags, io);
  try {
    const files = await postsOf(site, paths, flags.since, io);
    if (flags.addPost !== undefined) {
      const [post, ...others] = files;
      if (post === undefined || others.length > 0 || paths.length !== 1) {
        throw new CannotRun("--add-post: name the one file of the digest");
      }
      return await enrichPost(post, { ...flags, addPost: flags.addPost }, { network, io });
    }
    const opened = files.map((post) => ({ post, own: openPost(post) }));
    const posts = opened.flatMap(({ own }) => own ?? []);
    const { step, end } = progress(io, "Asking sources:");
    const asked = { network, env: io.env };
    const papers = posts.flatMap(papersOf);
    const taken = await takeCounts(papers, flags.counts ?? null, asked, step);
    end();
    const asOf = `${io.now.toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}.000Z`;
    const enriched = opened.map(({ post, own }): EnrichedFile => {
      const file = post.displayPath;
      if (own === null) {
        const refused = "its encoding is damaged or unknown; hot-papers fix can mend that";
        return { file, papers: 0, sources: [], left: [], refused };
      }
      return withCounts(own, taken, asOf, flags.check === true);
    });
    const sources = taken.map(({ report }) => report);
    return tellEnriched(
      { root: site.root, files: enriched, sources, notes: site.notes },
      flags,
      io,
    );
  } finally {
    await network.close();
  }
}

function withCounts(
  post: OpenedPost,
  taken: readonly TakenFrom[],
  asOf: string,
  isTold: boolean,
): EnrichedFile {
  const changed = new Set<string>();
  const left = new Set<string>();
  const sources: string[] = [];
  let { text } = post;
  for (const { report, counts: all } of taken) {
    const counts = new Map<string, readonly Count[]>();
    for (const { key } of post.digest.entries) {
      const own = all.get(countKey(post.displayPath, key));
      if (own !== undefined) counts.set(key, own);
    }
    if (counts.size === 0) continue;
    const added = addCounts(text, post.fileName, { counts, asOf });
    text = added.text;
    if (added.changed.length > 0) sources.push(report.source);
    for (const key of added.changed) changed.add(key);
    for (const key of added.refused) left.add(key);
  }
  const isChanged = text !== post.text;
  const refused =
    !isChanged || isTold ? null : replaceFile(post.absolutePath, post.before, post.encode(text));
  return { file: post.displayPath, papers: changed.size, sources, left: [...left], refused };
}

/** The posts that paths name, or those of the last days. */
async function postsOf(
  site: Site,
  paths: readonly string[],
  since: number | undefined,
  io: Io,
): Promise<PostFile[]> {
  const { ofSite, loose, isAsked } = findPosts(site, io.cwd, paths);
  const asked = [...ofSite.filter(({ displayPath }) => isAsked(displayPath)), ...loose];
  if (paths.length > 0 && since === undefined) return asked;
  const today = io.now.toISOString().slice(0, "YYYY-MM-DD".length);
  const recent = await recentDigests(site, today, since ?? USUAL_DAYS);
  const names = new Set(recent.map(({ file }) => file));
  return asked.filter(({ displayPath }) => names.has(displayPath));
}
