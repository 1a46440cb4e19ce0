import React, { createElement } from "react";
import { useSite } from "./site-context";

export interface CopyLinkProps {
  domId: string;
  /** Of what it links to, in plain text. */
  title: string;
}

/** A link to one paper of the page; with script a click copies its address as well. */
export function CopyLink({ domId, title }: CopyLinkProps) {
  const { messages } = useSite();
  return createElement(
    "hot-papers-copy-link",
    null,
    <a href={`#${domId}`} aria-label={messages.copyLinkTo(title)}>
      {messages.copyLink}
    </a>,
  );
}
