import React from "react";
import { formatNumber } from "../strings/format-number";
import { InlineRichText } from "./inline-rich-text";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { LeadingPaperView } from "./types";

export interface LeadingPapersProps {
  title: string;
  papers: readonly LeadingPaperView[];
}

/** The papers that led a span of time, with their scores in it; nothing where there are none. */
export function LeadingPapers({ title, papers }: LeadingPapersProps) {
  const { locale } = useSite();
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {papers.map(({ path, title: name, score }) => (
          <li key={path}>
            <SiteLink to={path}>
              <InlineRichText tree={name.tree} />
            </SiteLink>
            <data value={score}>{formatNumber(score, locale)}</data>
          </li>
        ))}
      </ol>
    </section>
  );
}
