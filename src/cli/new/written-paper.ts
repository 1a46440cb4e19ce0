import type { SocialPost } from "../../digest/types";
import { titleDashes } from "../../digest/tex/typography";
import { factLines } from "./fact-lines";
import type { NewPaper, PostForm, TextForm } from "./new-digest";
import { hasFacts, readBack } from "./read-back";
import { readableFacts } from "./readable-facts";
import { normalText, plainForms, texForms } from "./written-text";

/** The lines of a paper in a digest, without its heading's number, and what had to be left out of it. */
export interface WrittenPaper {
  /** With its key, equal for the same paper in every digest; `null` where it cannot be written so that it reads back. */
  lines: WrittenLines | null;
  notes: string[];
}

/** A paper as it is written. */
export interface WrittenLines {
  title: string;
  below: string[];
  key: string;
  rank: number | null;
  isLinked: boolean;
}

/**
 * Returns a paper as a digest has it. It is read back with the parser in each form, from the plainest on, and the first that
 * gives the same paper without a problem is taken, so what is written is what is read. An author who does not read back as
 * one name is left out and noted, and so are other facts, an abstract and a post. Without a link it is no paper, unless it
 * `mayLackLinks`.
 */
export function writtenPaper(paper: NewPaper, mayLackLinks: boolean): WrittenPaper {
  const { facts, notes } = readableFacts(paper, mayLackLinks);
  const isLinked = facts.links.length > 0;
  const read = (lines: readonly string[]) => readBack(lines, mayLackLinks && !isLinked);
  const lines = factLines(facts);
  const title = titleDashes(normalText(paper.title));
  const heading = [...(paper.forms?.title ?? []), ...formsOf(title, paper.isTex)].find((form) => {
    const entry = read([`# 1. ${form.text}`, "", ...lines]);
    return entry !== null && hasFacts(entry, facts) && form.reads(entry.title);
  });
  if (heading === undefined) {
    const why =
      !isLinked && !mayLackLinks
        ? "it has no link, without which a paper of a digest is a problem"
        : `“${title}” cannot be written as a title`;
    return { lines: null, notes: [why] };
  }
  const head = [`# 1. ${heading.text}`, "", ...lines];
  const abstract = normalText(paper.abstract ?? "");
  const forms = [
    ...(paper.forms?.abstract ?? []),
    ...(abstract === "" ? [] : formsOf(abstract, paper.isTex)),
  ];
  const body = forms.find((form) => {
    const entry = read([...head, "", form.text]);
    const abstractRead = entry?.abstract ?? null;
    return (
      entry !== null && hasFacts(entry, facts) && abstractRead !== null && form.reads(abstractRead)
    );
  });
  if (forms.length > 0 && body === undefined)
    notes.push("the abstract is left out: it does not read back");
  // Plain words are a loss only where there was markup.
  const hasMarkup = (paper.forms?.abstract.length ?? 0) > 0;
  const isExact =
    body !== undefined && (paper.forms?.abstract ?? []).includes(body) && !body.isBare;
  if (body !== undefined && hasMarkup && !isExact)
    notes.push("the abstract has lost some of its markup: it does not read back");
  const below = [...lines, ...(body === undefined ? [] : ["", body.text])];
  const postsRead = (lines: readonly string[]) =>
    read([`# 1. ${heading.text}`, "", ...lines])?.posts ?? [];
  for (const post of paper.posts ?? []) addPost(post, postsRead, below, notes);
  const key = read(head)?.key ?? title;
  return { lines: { title: heading.text, below, key, rank: paper.rank ?? null, isLinked }, notes };
}

/** In the first form in which it is read as what it is, below all that is there. */
function addPost(
  { name, texts, reads }: PostForm,
  postsRead: (lines: readonly string[]) => readonly SocialPost[],
  below: string[],
  notes: string[],
): void {
  const before = postsRead(below).length;
  const text = texts.find((form) => {
    const posts = postsRead([...below, "", form]);
    const added = posts.at(-1);
    return posts.length === before + 1 && added !== undefined && reads(added);
  });
  if (text === undefined) notes.push(`the post ${name} is left out: it does not read back`);
  else below.push("", text);
}

function formsOf(text: string, isTex: boolean): TextForm[] {
  const plain = plainForms(text).map((form): TextForm => ({
    text: form,
    reads: (read) => read.text.replace(/\s+/g, " ") === text,
  }));
  const tex = texForms(text).map((form): TextForm => ({
    text: form,
    reads: (read) => read.text !== "",
  }));
  return isTex ? [...tex, ...plain] : plain;
}
