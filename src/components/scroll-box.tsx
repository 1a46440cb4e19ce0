import React, { type ReactNode } from "react";
import * as styles from "./scroll-box.module.css";

export interface ScrollBoxProps {
  /** What it holds, for those who reach it by keyboard. */
  label: string;
  /** Whether it may stand in a paragraph: as a line of its own, or within one. */
  inParagraph?: "block" | "inline" | undefined;
  children: ReactNode;
}

/** A box that scrolls sideways, by keyboard too, so that the page need not. */
export function ScrollBox({ label, inParagraph, children }: ScrollBoxProps) {
  // The parser ends a paragraph before a `div`.
  const Box = inParagraph ? "span" : "div";
  return (
    <Box
      className={inParagraph === "inline" ? styles.inline : styles.box}
      role="group"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </Box>
  );
}
