import React from "react";
import type { Tree } from "../digest/types";
import * as styles from "./prose.module.css";
import { RichTextView } from "./rich-text-view";

export interface ProseProps {
  tree: Tree;
  /** BCP 47, where it is not the page's own. */
  lang?: string | null;
}

/** Running text by the author of the post. */
export function Prose({ tree, lang }: ProseProps) {
  return (
    <div className={styles.prose} lang={lang ?? undefined}>
      <RichTextView tree={tree} />
    </div>
  );
}
