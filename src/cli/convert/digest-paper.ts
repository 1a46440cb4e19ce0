import type { Entry } from "../../digest/types";
import { feedHtml } from "../../outputs/html/feed-html";
import { portableTree } from "../../outputs/html/portable-tree";
import type { NewPaper } from "../new/new-digest";
import { embedCode } from "./embed-code";
import { textForms } from "./text-forms";

const BASE = { pageUrl: "https://a.invalid/", rootUrl: "https://a.invalid/" };

/** Returns a paper that was read of a post as a digest is to have it; `notes` become a part of its abstract. */
export function digestPaper(entry: Entry): NewPaper {
  const title = portableTree(entry.title.tree, BASE);
  const texts = [...(entry.abstract === null ? [] : [entry.abstract]), ...entry.notes];
  const abstract = texts.flatMap(({ tree }) => portableTree(tree, BASE));
  return {
    title: entry.title.text,
    authors: entry.authors,
    moreAuthors: entry.moreAuthors,
    links: entry.links,
    subjects: entry.subjects,
    metrics: entry.metrics,
    abstract: texts.map(({ text }) => text).join("\n") || null,
    isTex: false,
    forms: {
      title: textForms(title, "line"),
      abstract: abstract.length === 0 ? [] : textForms(abstract, "blocks"),
    },
    posts: entry.posts.map((post) =>
      embedCode({
        ...post,
        id: post.postId,
        html: feedHtml(portableTree(post.tree, { ...BASE, pageUrl: post.url })),
      }),
    ),
  };
}
