import { messagesFor } from "../../messages/messages-for";
import { scoreWords } from "../../messages/score-words";
import { newestDigests } from "../papers/newest-first";
import { oneLine } from "../text/one-line";
import { titleText } from "../papers/paper-text";
import type { DigestOutput, PaperOutput, SiteOutput } from "../types";
import { validText } from "../text/valid-text";

/** A link of llms.txt with a short description. */
export interface LlmsLink {
  title: string;
  /** Absolute. */
  url: string;
  about: string;
}

export interface LlmsLinks {
  feeds: readonly LlmsLink[];
  data: readonly LlmsLink[];
  /** Where a program finds one best: its Markdown form, if there is one. */
  digestUrl?: (digest: DigestOutput) => string;
  paperUrl?: (paper: PaperOutput) => string;
}

const ENGLISH = messagesFor("en");

/** The number of digests and of papers to list; the data files list all. */
const SHOWN = 20;

/**
 * Returns the site's llms.txt after the proposal of https://llmstxt.org: its title, its summary, and lists of
 * links in markdown.
 */
export function llmsTxt(
  site: SiteOutput,
  digests: readonly DigestOutput[],
  papers: readonly PaperOutput[],
  { feeds, data, digestUrl = ({ url }) => url, paperUrl = ({ url }) => url }: LlmsLinks,
): string {
  const top = papers.toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const scores = scoreWords(site.scoredBy, papers, { messages: ENGLISH, locale: "en" });
  const sections = [
    section("Data", data),
    section(
      "Latest digests",
      newestDigests(digests, SHOWN).map((digest) => ({
        ...digestLink(digest),
        url: digestUrl(digest),
      })),
    ),
    section(
      "Papers with the highest scores",
      top.slice(0, SHOWN).map((paper) => ({ ...paperLink(paper), url: paperUrl(paper) })),
    ),
    section("Feeds", feeds),
  ];
  const head = [
    `# ${plain(site.title)}\n`,
    ...(site.description === "" ? [] : [`> ${plain(site.description)}\n`]),
    `The site has ${digests.length} digests and ${papers.length} papers: ${site.homeUrl}\n`,
    ...(papers.length === 0 ? [] : [`${ENGLISH.scoreOf(scores)}\n`]),
  ];
  return validText([...head, ...sections.filter((text) => text !== "")].join("\n"));
}

function section(heading: string, links: readonly LlmsLink[]): string {
  if (links.length === 0) return "";
  const lines = links.map(({ title, url, about }) => {
    return `- [${plain(title)}](${url})${about === "" ? "" : `: ${plain(about)}`}\n`;
  });
  return `## ${heading}\n\n${lines.join("")}`;
}

function digestLink({ title, url, date, entries }: DigestOutput): LlmsLink {
  const count = entries.length === 0 ? "an article" : `${entries.length} papers`;
  return { title, url, about: [date?.slice(0, 10), count].filter(Boolean).join(", ") };
}

function paperLink(paper: PaperOutput): LlmsLink {
  const [first = "", ...others] = paper.authors;
  const authors = others.length > 0 || paper.moreAuthors ? `${first} et al.` : first;
  const counts = paper.scoreMetrics.map(({ name, value }) => `${value} ${name}`).join(", ");
  const score = `score ${paper.score}${counts === "" ? "" : ` (${counts})`}`;
  const about = [authors, score].filter((part) => part !== "").join(", ");
  return { title: titleText(paper), url: paper.url, about };
}

/** Text on one line, escaped for markdown. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
