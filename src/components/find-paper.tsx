import { withPrefix } from "gatsby";
import React, { createElement } from "react";
import { useSite } from "./site-context";

export interface FindPaperProps {
  /** Where a paper with the key `ID` would be, without the path prefix. */
  path: string;
}

/**
 * Says where papers are. With script it leads from an address that ends in an arXiv identifier to the page of the
 * paper, or says that the site does not have that paper.
 */
export function FindPaper({ path }: FindPaperProps) {
  const { messages } = useSite();
  const address = withPrefix(path);
  const attributes = {
    "data-paper": address,
    "data-not-here": messages.paperNotHere("ID"),
    "data-arxiv": messages.readOnArxiv,
  };
  return (
    <p>{createElement("hot-papers-find-paper", attributes, messages.paperAddress(address))}</p>
  );
}
