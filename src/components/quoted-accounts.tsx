import React from "react";
import * as styles from "./quoted-accounts.module.css";
import { useSite } from "./site-context";
import type { AccountView } from "./types";

export interface QuotedAccountsProps {
  /** Those with most posts first. */
  accounts: readonly AccountView[];
}

/** Whose posts about papers the digests have most of. */
export function QuotedAccounts({ accounts }: QuotedAccountsProps) {
  const { messages } = useSite();
  if (accounts.length === 0) return null;
  const several = new Set(accounts.map(({ network }) => network)).size > 1;
  return (
    <section>
      <h2>{messages.quotedAccounts}</h2>
      <ol className={styles.accounts}>
        {accounts.map(({ network, name, handle, posts, papers }) => (
          <li key={`${network} ${handle ?? name}`}>
            <span>
              <bdi>{name}</bdi>{" "}
              <small>
                {handle !== name && handle} {several && messages.networks[network]}
              </small>
            </span>
            <small>
              {messages.posts(posts)}, {messages.papers(papers)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
