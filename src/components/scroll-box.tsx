import React, { type ReactNode } from "react";
import * as styles from "./scroll-box.module.css";

export interface ScrollBoxProps {
  /** What it holds, for those who reach it by keyboard. */
  label: string;
  inline?: boolean;
  children: ReactNode;
}

/** A box that scrolls sideways, by keyboard too, so that the page need not. */
export function ScrollBox({ label, inline, children }: ScrollBoxProps) {
  const Box = inline ? "span" : "div";
  return (
    <Box
      className={inline ? styles.inline : styles.box}
      role="group"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </Box>
  );
}
