import { messagesFor } from "../../messages/messages-for";
import { digestItem } from "./digest-item";
import type { Feed, FeedItem } from "./feed";
import { newestDigests, newestPapers } from "../papers/newest-first";
import { oneLine } from "../text/one-line";
import type { FeedLimits } from "./feed-limits";
import type { OutputInput } from "../output-file";
import { feedPaths, type FeedAddresses } from "../output-paths";
import { fileUrl, rootUrl } from "../output-urls";
import { paperItem } from "./paper-item";
import { subjectLabel } from "../papers/subject-label";
import type { DigestOutput, PaperOutput } from "../types";

/** What feeds are of. */
export type FeedGroup = "site" | "subjects" | "categories" | "tags" | "authors";

/** A feed whose items are made on demand, the paths of its files, and which of them there are. */
export interface PlannedFeed extends Omit<Feed, "items"> {
  group: FeedGroup;
  /** What sets it apart on the site; `null` for the feed of the site itself. */
  name: string | null;
  paths: FeedAddresses;
  formats: readonly (keyof FeedAddresses)[];
  items: () => FeedItem[];
}

/**
 * Returns every feed of the site: its digests, its papers, its papers with a high score, the papers of each
 * subject, the digests of each category and tag, and the papers of each author who has a page. The last is in
 * one format alone, since there are more authors than all else. Digests that are held until their date is mended are in none, nor
 * are papers of no other digest: their items would have no date, which Atom requires and readers sort by, and once sent none
 * comes again.
 */
export function plannedFeeds(input: OutputInput, limits: FeedLimits): PlannedFeed[] {
  const { site, paths, digests, papers, messages = messagesFor("en") } = input;
  const root = rootUrl(site.homeUrl, paths.home);
  const plan = planner(input, root);
  const ofDigests = (some: readonly DigestOutput[]) => () =>
    newestDigests(
      some.filter((digest) => !digest.isHeld),
      limits.digests,
    ).map((digest) => digestItem(digest, root, messages));
  const ofPapers = (some: readonly PaperOutput[], leastScore = -Infinity) => {
    const enough = ({ score, appearances }: PaperOutput) =>
      score >= leastScore && !appearances.every(({ isHeld }) => isHeld);
    return () =>
      newestPapers(some.filter(enough), limits.papers).map((paper) => {
        return paperItem(paper, root, messages);
      });
  };
  const home = { path: paths.home, url: site.homeUrl };
  const all = { ...home, path: paths.papers };
  const top = { ...home, path: paths.topPapers };
  const { topScore } = limits;
  return [
    plan("site", null, home, ofDigests(digests)),
    plan("site", messages.papersFeed, all, ofPapers(papers)),
    plan("site", messages.topPapersFeed(topScore), top, ofPapers(papers, topScore)),
    ...input.subjects.map((subject) =>
      plan("subjects", subjectLabel(subject), subject, ofPapers(subject.papers)),
    ),
    ...input.categories.map((term) => plan("categories", term.name, term, ofDigests(term.digests))),
    ...input.tags.map((term) => plan("tags", term.name, term, ofDigests(term.digests))),
    ...input.authors.map((author) =>
      plan("authors", author.name, author, ofPapers(author.papers), ["atom"]),
    ),
  ];
}

/** `path` is the folder of the feed's files, `url` the page that it is the feed of. */
function planner({ site, messages = messagesFor("en") }: OutputInput, root: string) {
  const { title, description, language, author } = site;
  return (
    group: FeedGroup,
    name: string | null,
    { path, url }: { path: string; url: string },
    items: () => FeedItem[],
    formats: PlannedFeed["formats"] = ["rss", "atom", "json"],
  ): PlannedFeed => {
    const paths = feedPaths(path);
    return {
      group,
      name,
      title: oneLine(name === null ? title : messages.partOf(title, name)),
      description: oneLine(description),
      pageUrl: url,
      urls: {
        rss: fileUrl(paths.rss, root),
        atom: fileUrl(paths.atom, root),
        json: fileUrl(paths.json, root),
      },
      language,
      author: author ?? { name: title, url: null },
      paths,
      formats,
      items,
    };
  };
}
