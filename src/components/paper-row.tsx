import React from "react";
import { heatStep } from "../charts/heat-step";
import { CoinsSpan } from "./coins-span";
import { DateTime } from "./date-time";
import "./heat-mark.module.css";
import { InlineRichText } from "./inline-rich-text";
import { marginScore } from "./margin-score";
import { Keep } from "./keep";
import { metricText } from "../messages/metric-text";
import { nameList } from "./name-list";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { PaperRowView } from "./types";

const SHOWN_AUTHORS = 3;
const DOT = " · ";

export interface PaperRowProps {
  paper: PaperRowView;
  /** The best score of its list, where the list is ranked by it. */
  topScore?: number | undefined;
}

/** A paper in a list: few elements, since a page has many of them. */
export function PaperRow({ paper, topScore = 0 }: PaperRowProps) {
  const { messages, locale } = useSite();
  const {
    title,
    path,
    authors,
    moreAuthors,
    score,
    scoreMetrics,
    digests = 1,
    lastSeen,
    subjects,
  } = paper;
  const [code] = paper.codeLinks;
  const hidden = Math.max(0, authors.length - SHOWN_AUTHORS);
  const others = moreAuthors ? messages.andOthers : hidden > 0 ? messages.moreAuthors(hidden) : "";
  const codes = subjects.map(({ code }) => code).join(", ");
  const repeats = digests > 1 ? messages.digests(digests) : "";
  const counts = metricText(scoreMetrics, messages);
  const before = counts === "" ? "" : counts + DOT;
  const facts = [codes, repeats].filter((fact) => fact !== "").join(DOT);
  const hasNames = authors.length > 0 || others !== "";
  const isScored = topScore > 0 && score > 0;
  const isLast = !lastSeen && !code;
  const end = [
    others && (authors.length > 0 ? ` ${others}` : others),
    hasNames && (facts || !isLast) ? DOT : "",
    facts,
    facts && !isLast ? DOT : "",
  ];
  return (
    <li>
      <SiteLink to={path}>
        <InlineRichText tree={title.tree} lang={paper.lang} />
      </SiteLink>
      <data value={score} data-heat={isScored ? heatStep(score, topScore) : undefined}>
        {/* Without counts there is nothing that was measured. */}
        {counts !== "" && marginScore(score, locale)}
      </data>
      <small>
        {nameList(authors.slice(0, SHOWN_AUTHORS), end.join(""), before)}
        {lastSeen && <DateTime iso={lastSeen} style="short-day" />}
        {lastSeen && code && DOT}
        {code && <a href={code}>{messages.codeLink}</a>}
      </small>
      {paper.key !== undefined && <Keep paperKey={paper.key} />}
      <CoinsSpan coins={paper.coins} />
    </li>
  );
}
