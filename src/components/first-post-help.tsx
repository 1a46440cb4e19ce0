import React from "react";
import * as styles from "./prose.module.css";
import { ScrollBox } from "./scroll-box";
import { useSite } from "./site-context";

/** How to write the first post, on a site that has none. */
export function FirstPostHelp() {
  const { strings } = useSite();
  const { heading, intro, after, example } = strings.noPosts;
  return (
    <section className={styles.prose}>
      <h2>{heading}</h2>
      <p>{intro}</p>
      <ScrollBox label={strings.code}>
        <pre>
          <code>{example}</code>
        </pre>
      </ScrollBox>
      <p>{after}</p>
    </section>
  );
}
