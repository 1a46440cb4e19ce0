import React, { createElement } from "react";
import * as styles from "./keep.module.css";
import { useSite } from "./site-context";

export interface KeepProps {
  /** Of the paper, on the whole site. */
  paperKey: string;
}

/**
 * The button that saves a paper to the reader's list in this browser; it is hidden, in its place, where no script makes it
 * work. Its script adds those that take the paper for done and hide it.
 */
export function Keep({ paperKey }: KeepProps) {
  const { messages } = useSite();
  return createElement(
    "hot-papers-keep",
    { class: styles.keep, "data-key": paperKey },
    <button type="button" data-action="save" aria-pressed="false">
      {messages.save}
    </button>,
  );
}
