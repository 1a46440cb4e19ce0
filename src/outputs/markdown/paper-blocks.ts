import type { BlockContent, ListItem, PhrasingContent } from "mdast";
import type { Metric } from "../../digest/types";
import { metricText } from "../../messages/metric-text";
import type { Messages } from "../../messages/messages";
import { inlineNodes, portableTree } from "../html/portable-tree";
import { doi, pdfUrl, sourceUrl } from "../papers/paper-address";
import { subjectLabel } from "../papers/subject-label";
import { oneLine } from "../text/one-line";
import type { PaperOutput, SocialPostOutput } from "../types";
import { toBlocks, toPhrasing } from "./tree-to-mdast";

/** Returns the title of a paper as text of one line. */
export function titlePhrases({ titleTree, url }: PaperOutput, rootUrl: string): PhrasingContent[] {
  return toPhrasing(inlineNodes(portableTree(titleTree, { pageUrl: url, rootUrl })));
}

/** Returns what a paper is: a list of its authors, its addresses and its subjects, and its abstract. */
export function paperBlocks(
  paper: PaperOutput,
  rootUrl: string,
  messages: Messages,
): BlockContent[] {
  const names = paper.moreAuthors ? [...paper.authors, messages.andOthers] : paper.authors;
  const paperDoi = doi(paper);
  const pdf = pdfUrl(paper);
  const source = sourceUrl(paper);
  const facts: [name: string, value: PhrasingContent[]][] = [
    ["Authors", names.length === 0 ? [] : [words(names.map(oneLine).join(", "))]],
    ["Source", source === paper.url ? [] : [link(source)]],
    ["PDF", pdf === null ? [] : [link(pdf)]],
    ["DOI", paperDoi === null ? [] : [words(paperDoi)]],
    ["Code", paper.codeLinks.flatMap((url, i) => [...(i > 0 ? [words(", ")] : []), link(url)])],
    [
      "Subjects",
      paper.subjects.length === 0 ? [] : [words(paper.subjects.map(subjectLabel).join(", "))],
    ],
    ["Page", [link(paper.url)]],
  ];
  const items = facts.flatMap(([name, value]): ListItem[] =>
    value.length === 0
      ? []
      : [
          {
            type: "listItem",
            spread: false,
            children: [{ type: "paragraph", children: [words(`${name}: `), ...value] }],
          },
        ],
  );
  const abstract =
    paper.abstractTree === null
      ? []
      : toBlocks(portableTree(paper.abstractTree, { pageUrl: paper.url, rootUrl }));
  return [{ type: "list", ordered: false, spread: false, children: items }, ...abstract];
}

/** Returns the numbers of a paper in a digest as a paragraph; nothing where there are none. */
export function metricBlocks(metrics: readonly Metric[], messages: Messages): BlockContent[] {
  const numbers = metricText(metrics, messages);
  return numbers === "" ? [] : [{ type: "paragraph", children: [words(numbers)] }];
}

/** Returns a social post as a quotation with its author and its address. */
export function postBlocks(post: SocialPostOutput, rootUrl: string): BlockContent[] {
  const by = [post.author, post.handle && `(${post.handle})`].filter(Boolean).join(" ");
  return [
    {
      type: "blockquote",
      children: [
        ...toBlocks(portableTree(post.tree, { pageUrl: post.url, rootUrl })),
        { type: "paragraph", children: [words(`— ${oneLine(by)}, `), link(post.url)] },
      ],
    },
  ];
}

/** Returns plain text. */
export function words(value: string): PhrasingContent {
  return { type: "text", value };
}

/** Returns a link that shows its address. */
export function link(url: string): PhrasingContent {
  return { type: "link", url, children: [words(url)] };
}
