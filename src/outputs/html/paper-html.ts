import type { Element, ElementContent } from "hast";
import type { Metric } from "../../digest/types";
import { metricText } from "../../messages/metric-text";
import type { Messages } from "../../messages/messages";
import { htmlElement, joined } from "./html-element";
import { inlineNodes, portableTree } from "./portable-tree";
import { socialPostHtml } from "./social-post-html";
import { subjectLabel } from "../papers/subject-label";
import type { PaperOutput, SocialPostOutput } from "../types";

/** Returns a paper's title as a link to its page. */
export function titleHtml({ titleTree, url }: PaperOutput, rootUrl: string): Element {
  const title = inlineNodes(portableTree(titleTree, { pageUrl: url, rootUrl }));
  return htmlElement("a", { href: url }, title);
}

/** Returns a paper's authors, links, subjects and abstract, each where there is one. */
export function aboutPaper(
  paper: PaperOutput,
  rootUrl: string,
  messages: Messages,
): ElementContent[] {
  const { links, subjects, abstractTree, url } = paper;
  const names = paper.moreAuthors ? [...paper.authors, messages.andOthers] : paper.authors;
  const anchors = links.map((link) => htmlElement("a", { href: link.url }, [link.label]));
  return [
    ...paragraph(names, ", "),
    ...paragraph(anchors, " | "),
    ...paragraph(subjects.map(subjectLabel), ", "),
    ...(abstractTree === null
      ? []
      : [htmlElement("div", {}, portableTree(abstractTree, { pageUrl: url, rootUrl }))]),
  ];
}

/** Returns a paragraph of numbers, `12 retweets, 34 favorites (2020-09-17)`, or nothing where there are none. */
export function metricsHtml(metrics: readonly Metric[], messages: Messages): Element[] {
  const days = new Set(metrics.flatMap(({ asOf }) => asOf?.slice(0, 10) ?? []));
  const when = days.size === 0 ? "" : ` (${[...days].join(", ")})`;
  const numbers = metricText(metrics, messages) + when;
  return metrics.length === 0 ? [] : [htmlElement("p", {}, [numbers])];
}

/**
 * Returns everything about a paper: its data, then its appearance in each digest with the posts, newest
 * first.
 */
export function paperHtml(
  paper: PaperOutput,
  rootUrl: string,
  messages: Messages,
): ElementContent[] {
  const told = new Set<string>();
  const isNew = ({ url }: SocialPostOutput) => !told.has(url) && told.add(url);
  const appearances = paper.appearances
    .toReversed()
    .flatMap(({ digest, rank, metrics, posts }) => [
      htmlElement("p", {}, [`${rank}. `, htmlElement("a", { href: digest.url }, [digest.title])]),
      ...metricsHtml(metrics, messages),
      ...posts.filter(isNew).map((post) => socialPostHtml(post, rootUrl, messages)),
    ]);
  return [...aboutPaper(paper, rootUrl, messages), ...appearances];
}

function paragraph(items: readonly (ElementContent | string)[], separator: string): Element[] {
  return items.length === 0 ? [] : [htmlElement("p", {}, joined(items, separator))];
}
