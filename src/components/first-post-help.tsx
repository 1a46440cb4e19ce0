import React from "react";
import * as styles from "./prose.module.css";
import { ScrollBox } from "./scroll-box";
import { useSite } from "./site-context";

/** How to write the first post, on a site that has none. */
export function FirstPostHelp() {
  const { messages } = useSite();
  const { heading, intro, after, example } = messages.noPosts;
  return (
    <section className={styles.prose}>
      <h2>{heading}</h2>
      <p>{intro}</p>
      <ScrollBox label={messages.code}>
        <pre>
          <code>{example}</code>
        </pre>
      </ScrollBox>
      <p>{after}</p>
    </section>
  );
}
