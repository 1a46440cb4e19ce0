import { type AuthorsFile, SEARCH_VERSION, type TextsFile } from "../../search/search-files";
import { abstractText } from "../papers/paper-text";
import { oneLine } from "../text/one-line";
import type { PaperOutput } from "../types";

/** Returns the authors of papers, in the order given. */
export function authorsFile(papers: readonly PaperOutput[]): AuthorsFile {
  const line = ({ authors, moreAuthors }: PaperOutput) =>
    [...authors.map(oneLine), ...(moreAuthors ? ["+"] : [])].join("\t");
  return { version: SEARCH_VERSION, authors: papers.map(line).join("\n") };
}

const ADDRESS = /(?:https?:\/\/|pic\.twitter\.com\/)[\w./?=&%#~:@+-]+/g;

/** Returns the abstracts of papers and the words of posts about them, each once, in the order given. */
export function textsFile(papers: readonly PaperOutput[]): TextsFile {
  return {
    version: SEARCH_VERSION,
    abstracts: papers.map((paper) => {
      const text = abstractText(paper);
      return text === null ? null : oneLine(text);
    }),
    posts: papers.map(({ title, appearances }) => {
      const texts = appearances.flatMap(({ posts }) => posts.map(({ text }) => ownWords(text)));
      return [...new Set(texts)].filter((text) => text !== "" && text !== title);
    }),
  };
}

/** The words of a post without the addresses in it, which say nothing. */
function ownWords(text: string): string {
  return oneLine(text.replace(ADDRESS, " "));
}
