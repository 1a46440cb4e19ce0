import React, { createElement } from "react";
import { formatNumber } from "../messages/format-number";
import { pluralForms } from "./plural-forms";
import * as styles from "./since-visit.module.css";
import { useSite } from "./site-context";

/**
 * Where home says what came out since the reader's last visit. Its script writes that into room that is kept for it; it is
 * empty without script and in a first visit.
 */
export function SinceVisit() {
  const { messages, locale } = useSite();
  const forms = (say: (count: number) => string) =>
    JSON.stringify(pluralForms(say, (count) => formatNumber(count, locale), locale));
  const attributes = {
    "data-says": messages.sinceVisit("{digests}", "{papers}"),
    "data-digests": forms(messages.digests),
    "data-papers": forms(messages.papers),
    "data-locale": locale,
  };
  return <p className={styles.since}>{createElement("hot-papers-since", attributes)}</p>;
}
