import { join } from "node:path";
import { findArxivSubject, mainSubjectCode } from "../../arxiv/arxiv-subjects";
import { arxivById } from "../../sources/arxiv-by-id";
import { arxivDay, isWeekend, weekdayOf } from "../../sources/arxiv-day";
import { readArxivRss, type ArxivItem } from "../../sources/arxiv-rss";
import type { Network } from "../../sources/http/network";
import type { SourcePapers } from "../../sources/source-paper";
import { errorMessage } from "../error-message";
import { CannotRun } from "../exit-code";
import { found, nothing, refused, type FoundPapers } from "./found-papers";
import { daysBetween, type RecentDigest } from "./recent-digests";

const FEED = "https://rss.arxiv.org/rss/";
const ACCEPT = "application/rss+xml, application/xml, text/xml, */*";
/** arXiv is asked for so many papers at most, a hundred in a request. */
const MOST_FILLED = 300;
/** Days after which it is no holiday that the feed is empty. */
const LONGEST_HOLIDAY = 7;

/** What is wanted of arXiv. */
export interface ArxivWish {
  subjects: readonly string[];
  /** Of `new`, `cross`, `replace` and `replace-cross`. */
  announce: readonly string[];
  /** The day of the digest. */
  day: string;
  now: Date;
  /** The site's digests of the last weeks. */
  recent: readonly RecentDigest[];
  network: Network;
  /** A folder. */
  cache: string;
  isOffline: boolean;
}

/**
 * Returns what arXiv announced on a day, by its feed, or why that is nothing, or must not be taken: a feed of another day, or
 * one whose papers all have been in a digest. Papers of which the feed says too little are filled in by the API; where it
 * does not answer they stay as they are, and that is noted.
 */
export async function fromArxiv(wish: ArxivWish): Promise<FoundPapers> {
  const { announce, day, recent, network } = wish;
  const codes = subjectsOf(wish.subjects);
  const today = arxivDay(wish.now);
  const xml = await network.getText({ url: `${FEED}${codes.join("+")}`, accept: ACCEPT });
  const feed = readArxivRss(xml);
  if (isWeekend(today) && (feed.items.length === 0 || feed.day !== today)) {
    return nothing(
      `it is ${weekdayOf(today)} where arXiv is, and arXiv announces nothing at weekends`,
    );
  }
  if (feed.day === null) return refused("arXiv's feed does not say of which day it is");
  if (feed.day !== today) {
    return refused(`arXiv's feed is stale: it is of ${feed.day}, and there it is ${today}`);
  }
  if (Math.abs(daysBetween(feed.day, day)) > 1) {
    return refused(`arXiv's feed is of ${feed.day}, and has no papers of ${day}`);
  }
  if (feed.items.length === 0) {
    const last = recent.at(-1);
    const quiet = last === undefined ? 0 : daysBetween(last.day, day);
    if (quiet > LONGEST_HOLIDAY) {
      return refused(
        `arXiv's feed is empty, and the last digest is ${quiet} days old: that is no holiday`,
      );
    }
    return nothing(`arXiv announced nothing in ${codes.join(", ")} on ${today}, as on holidays`);
  }
  const wanted = feed.items.filter(({ announceType }) => announce.includes(announceType));
  if (wanted.length === 0) {
    return nothing(`of ${feed.items.length} papers in the feed none is ${announce.join(" or ")}`);
  }
  const before = recent.find(({ keys }) => hasAll(keys, wanted));
  if (before !== undefined) {
    return refused(`arXiv's feed is stale: ${before.file} has all of its ${wanted.length} papers`);
  }
  return found(await filledIn(wanted, wish));
}

function subjectsOf(given: readonly string[]): string[] {
  if (given.length === 0) {
    throw new CannotRun(
      'name the subjects: --subjects cs.LG,cs.CL, or "sources": { "subjects": ["cs.LG"] } in hot-papers.config.json',
    );
  }
  return given.map((code) => {
    // Whole archives, such as `cs`, have feeds too.
    const isArchive = /^[a-z]{2,8}(?:-[a-z]{2,4})?$/.test(code);
    const subject = findArxivSubject(code);
    if (subject === null && !isArchive) throw new CannotRun(`${code} is no subject of arXiv`);
    return subject === null ? code : mainSubjectCode(subject.code);
  });
}

function hasAll(keys: readonly string[], items: readonly ArxivItem[]): boolean {
  const known = new Set(keys);
  return items.every(({ id }) => known.has(id.replace("/", "-")));
}

async function filledIn(
  items: readonly ArxivItem[],
  { network, cache, isOffline }: ArxivWish,
): Promise<SourcePapers> {
  const asItIs = items.map(({ paper }) => paper);
  const lacking = items.filter(({ isWhole }) => !isWhole).slice(0, MOST_FILLED);
  if (lacking.length === 0) return { papers: asItIs, notes: [] };
  try {
    const filled = await arxivById(
      lacking.map(({ id }) => id),
      { network, cache: join(cache, "arxiv"), isOffline },
    );
    return {
      papers: items.map(({ id, paper }) => filled.byId.get(id) ?? paper),
      notes: [],
    };
  } catch (error) {
    const reason = errorMessage(error);
    const notes = [
      `${lacking.length} papers are as arXiv's feed has them, with names that may be run together: ${reason}`,
    ];
    return { papers: asItIs, notes };
  }
}
