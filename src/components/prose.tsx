import { toString } from "hast-util-to-string";
import React, { useMemo } from "react";
import type { Tree } from "../digest/types";
import * as styles from "./prose.module.css";
import { RichTextView } from "./rich-text-view";
import { useTextAttributes } from "./text-attributes";

export interface ProseProps {
  tree: Tree;
  /** BCP 47, as far as it is known. */
  lang?: string | null;
}

/** Running text by the author of the post. */
export function Prose({ tree, lang }: ProseProps) {
  const text = useMemo(() => toString(tree), [tree]);
  const attributes = useTextAttributes(text, lang);
  return (
    <div className={styles.prose} {...attributes}>
      <RichTextView tree={tree} mayBeRightToLeft={attributes.dir !== undefined} />
    </div>
  );
}
