import React, { createElement } from "react";
import "./keep.module.css";
import { useSite } from "./site-context";

export interface KeepProps {
  /** Of the paper, on the whole site. */
  paperKey: string;
}

/**
 * The button that saves a paper to the reader's list in this browser; it is hidden, in its place, where no script makes it
 * work. The script of the page says whether it is pressed, and its own adds the buttons that take the paper for done and hide it.
 */
export function Keep({ paperKey }: KeepProps) {
  const { messages } = useSite();
  return createElement(
    "hot-papers-keep",
    { "data-key": paperKey },
    <button type="button" data-action="save">
      {messages.save}
    </button>,
  );
}
