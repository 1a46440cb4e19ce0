import React, { createElement } from "react";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface CiteLinkProps {
  /** Of the file with the citation, a path of the site. */
  path: string;
}

/** A link to a paper's citation as BibTeX; with script a click copies it. */
export function CiteLink({ path }: CiteLinkProps) {
  const { messages } = useSite();
  return createElement("hot-papers-cite", null, <SiteLink to={path}>{messages.citeLink}</SiteLink>);
}
