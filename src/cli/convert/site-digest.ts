import type { Metric, Network, PaperLink } from "../../digest/types";
import { fieldOf, listOf, textOf } from "../../sources/field-of";
import type { NewDigest, NewPaper, NewProse } from "../new/new-digest";
import { embedCode, type EmbeddedPost } from "./embed-code";
import { htmlNodes } from "./html-nodes";
import { textForms } from "./text-forms";

const NETWORKS: readonly Network[] = ["twitter", "bluesky", "mastodon"];
const MIDNIGHT = "T00:00:00.000Z";

/**
 * Returns the digest that a site tells in `/data/digests/<slug>.json` (schemas/digest.schema.json, version 4); `null` if the value
 * is none. `language` is that of the site that the digest comes into: one in it has no language of its own.
 */
export function siteDigest(read: unknown, language: string): NewDigest | null {
  const [slug, title] = [textOf(read, "slug"), textOf(read, "title")];
  const isOne =
    typeof fieldOf(read, "version") === "number" &&
    Array.isArray(fieldOf(read, "papers")) &&
    Array.isArray(fieldOf(read, "prose"));
  if (!isOne || slug === null || title === null) return null;
  const date = textOf(read, "date");
  const lang = textOf(read, "language");
  return {
    title,
    slug,
    date: date?.endsWith(MIDNIGHT) ? date.slice(0, -MIDNIGHT.length) : date,
    draft: false,
    category: textOf(read, "category"),
    tags: textsOf(read, "tags"),
    description: textOf(read, "description"),
    lang: lang === language ? null : lang,
    prose: listOf(read, "prose").map(proseOf),
    papers: listOf(read, "papers").flatMap((paper) => paperOf(paper) ?? []),
  };
}

function proseOf(prose: unknown): NewProse {
  const after = fieldOf(prose, "after");
  const html = textOf(prose, "html") ?? "";
  return {
    after: typeof after === "number" ? after : 0,
    forms: textForms(htmlNodes(html), "blocks", html),
  };
}

function paperOf(paper: unknown): NewPaper | null {
  const title = textOf(paper, "title");
  if (title === null) return null;
  const [titleHtml, abstractHtml] = [textOf(paper, "titleHtml"), textOf(paper, "abstractHtml")];
  const rank = fieldOf(paper, "rank");
  return {
    title,
    authors: textsOf(paper, "authors"),
    moreAuthors: fieldOf(paper, "moreAuthors") === true,
    links: listOf(paper, "links").flatMap((link): PaperLink[] => {
      const [label, url] = [textOf(link, "label"), textOf(link, "url")];
      return label === null || url === null ? [] : [{ label, url }];
    }),
    subjects: listOf(paper, "subjects").flatMap((subject) => textOf(subject, "code") ?? []),
    metrics: listOf(paper, "metrics").flatMap((metric): Metric[] => {
      const [name, value] = [textOf(metric, "name"), fieldOf(metric, "value")];
      if (name === null || typeof value !== "number") return [];
      return [{ name, value, asOf: textOf(metric, "asOf") }];
    }),
    abstract: textOf(paper, "abstract"),
    isTex: false,
    ...(typeof rank === "number" && { rank }),
    forms: {
      title: titleHtml === null ? [] : textForms(htmlNodes(titleHtml), "line", titleHtml),
      abstract:
        abstractHtml === null ? [] : textForms(htmlNodes(abstractHtml), "blocks", abstractHtml),
    },
    posts: listOf(paper, "posts").flatMap((post) => {
      const own = postOf(post);
      return own === null ? [] : [embedCode(own)];
    }),
  };
}

function postOf(post: unknown): EmbeddedPost | null {
  const network = NETWORKS.find((name) => name === textOf(post, "network"));
  const [id, url, author] = ["id", "url", "author"].map((key) => textOf(post, key));
  if (network === undefined || !id || !url || !author) return null;
  return {
    ...{ network, id, url, author },
    handle: textOf(post, "handle"),
    date: textOf(post, "date"),
    lang: textOf(post, "language"),
    dir: null,
    text: textOf(post, "text") ?? "",
    html: textOf(post, "html") ?? "",
  };
}

function textsOf(value: unknown, key: string): string[] {
  return listOf(value, key).filter((item) => typeof item === "string");
}
