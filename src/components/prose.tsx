import { toString } from "hast-util-to-string";
import React, { useMemo } from "react";
import type { Tree } from "../digest/types";
import * as styles from "./prose.module.css";
import { RichTextView } from "./rich-text-view";
import { useTextAttributes } from "./text-attributes";

export interface ProseProps {
  tree: Tree;
  /** BCP 47, as far as it is known. */
  lang?: string | null | undefined;
  /** Whether a compact page shows only its first lines; the rest is there and a click opens it. */
  isFolded?: boolean | undefined;
}

/** Running text by the author of the post. */
export function Prose({ tree, lang, isFolded }: ProseProps) {
  const text = useMemo(() => toString(tree), [tree]);
  const attributes = useTextAttributes(text, lang);
  return (
    <div className={styles.prose} {...attributes} data-fold={isFolded ? "" : undefined}>
      <RichTextView tree={tree} mayBeRightToLeft={attributes.dir !== undefined} />
    </div>
  );
}
