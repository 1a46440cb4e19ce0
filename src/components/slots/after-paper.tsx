import type { ReactNode } from "react";
import type { EntryView, PaperView } from "../types";

/** A paper as a digest has it, or on its own page. */
export type AfterPaperProps =
  { page: "digest"; entry: EntryView } | { page: "paper"; paper: PaperView };

/** Empty: shadow it to add to each paper, in digests and on its own page. */
export const AfterPaper: (props: AfterPaperProps) => ReactNode = () => null;
