import React, { createElement } from "react";
import { useSite } from "./site-context";

/** Fewer are seen at a glance. */
const FEWEST_ROWS = 5;

export interface NarrowProps {
  /** How many rows the list on this page has. */
  rows: number;
}

/** The button that opens the bar of a list; base.css hides it, in its place, where no script makes the bar. */
export function Narrow({ rows }: NarrowProps) {
  const { messages } = useSite();
  if (rows < FEWEST_ROWS) return null;
  return createElement(
    "hot-papers-narrow",
    null,
    <button type="button">{messages.narrow.title}</button>,
  );
}
