import React from "react";
import { DigestCard } from "./digest-card";
import * as styles from "./digest-list.module.css";
import { groupDigests } from "./group-digests";
import { Narrow } from "./narrow";
import { Pagination } from "./pagination";
import { useSite } from "./site-context";
import type { DigestCardView, Paging } from "./types";

export interface DigestListProps {
  digests: DigestCardView[];
  paging?: Paging | undefined;
}

/** A page of digests by weeks or months, a line each, and the way to the next page. */
export function DigestList({ digests, paging }: DigestListProps) {
  const { messages, locale } = useSite();
  const groups = groupDigests(digests, locale);
  return (
    <>
      {digests.length === 0 && <p>{messages.emptyList}</p>}
      <Narrow rows={digests.length} />
      {groups.map(({ label, digests: own }, index) => (
        <section key={index} className={styles.digests}>
          {label !== "" && groups.length > 1 && <h2>{label}</h2>}
          <ol>
            {own.map((digest) => (
              <DigestCard key={digest.path} digest={digest} />
            ))}
          </ol>
        </section>
      ))}
      {paging && <Pagination paging={paging} />}
    </>
  );
}
