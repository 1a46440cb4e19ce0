import type { XmlElement } from "@rgrove/parse-xml";
import { parseArxivId, parseArxivUrl } from "../arxiv/arxiv-id";
import { findArxivSubject } from "../arxiv/arxiv-subjects";
import { arxivDay } from "./arxiv-day";
import { paperLinks } from "./paper-links";
import type { SourcePaper } from "./source-paper";
import { elementsOf, textIn, xmlRoot } from "./xml-elements";

/** What a feed of arXiv says of one day. */
export interface ArxivFeed {
  /** The day of the announcement where arXiv is; `null` if the feed does not say it. */
  day: string | null;
  items: ArxivItem[];
}

/** A paper in such a feed. */
export interface ArxivItem {
  id: string;
  /** `new`, `cross`, `replace`, `replace-cross` or `absonly`. */
  announceType: string;
  paper: SourcePaper;
  /** Whether nothing is missing, and the names of its authors are told apart for certain. */
  isWhole: boolean;
}

/**
 * Returns what arXiv announced, of a feed in RSS 2.0 (arXiv's help, "RSS feeds": rss_specifications). Throws an Error where it
 * is no such feed, was cut off, or is what arXiv says of an error.
 */
export function readArxivRss(xml: string): ArxivFeed {
  const rss = xmlRoot(xml);
  const channel = rss?.name === "rss" ? elementsOf(rss, "channel")[0] : undefined;
  if (channel === undefined) throw new Error("the answer is no RSS feed");
  const title = textIn(channel, "title") ?? "";
  if (/^feed error\b/i.test(title)) throw new Error(textIn(channel, "description") ?? title);
  const items = elementsOf(channel, "item");
  const found = items.flatMap((item) => itemOf(item) ?? []);
  if (items.length > 0 && found.length === 0) {
    throw new Error(`none of the ${items.length} items of the feed names a paper`);
  }
  const published =
    textIn(channel, "pubDate") ?? items.flatMap((item) => textIn(item, "pubDate") ?? [])[0];
  const time = new Date(published ?? Number.NaN);
  return { day: Number.isNaN(time.getTime()) ? null : arxivDay(time), items: found };
}

function itemOf(item: XmlElement): ArxivItem | null {
  const guid = /^oai:arXiv\.org:(.+)$/i.exec(textIn(item, "guid") ?? "")?.[1] ?? "";
  const arxivId = parseArxivId(guid) ?? parseArxivUrl(textIn(item, "link") ?? "")?.arxivId ?? null;
  const title = textIn(item, "title");
  if (arxivId === null || title === null) return null;
  const description = textIn(item, "description") ?? "";
  const announceType =
    textIn(item, "arxiv:announce_type") ?? /Announce Type: ([\w-]+)/.exec(description)?.[1];
  const abstract = /^arXiv:\S+ .*?\bAbstract: (.+)$/.exec(description)?.[1] ?? null;
  const { names, isCertain } = namesOf(elementsOf(item, "dc:creator").map(({ text }) => text));
  return {
    id: arxivId.id,
    announceType: (announceType ?? "new").toLowerCase(),
    paper: {
      title,
      authors: names,
      links: paperLinks({ arxivId: arxivId.id, doi: textIn(item, "arxiv:DOI") }),
      subjects: [...new Set(elementsOf(item, "category").map(({ text }) => text.trim()))].filter(
        (code) => findArxivSubject(code) !== null,
      ),
      metrics: [],
      abstract,
      isTex: true,
    },
    isWhole: isCertain && abstract !== null,
  };
}

/** All authors stand in one text between commas, with affiliations in brackets; `Jr.` has a comma of its own. */
function namesOf(creators: readonly string[]): { names: string[]; isCertain: boolean } {
  const written = creators.join(", ").replace(/\s+/g, " ").trim();
  let bare = written;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, "");
  }
  const names = bare.split(",").flatMap((name) => name.trim() || []);
  const isCertain =
    names.length > 0 &&
    bare === written &&
    !names.some((name) => /^(?:[JS]r\.?|I{2,3}|IV|V)$/i.test(name));
  return { names, isCertain };
}
