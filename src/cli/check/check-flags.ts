import type { FormatName } from "../formats/format-names";

/** The flags of `check`, as they are given. */
export interface CheckFlags {
  format: FormatName;
  maxWarnings?: number;
  /** As `math-invalid=error`. */
  rule?: string[];
  baseline?: string;
  updateBaseline?: boolean;
  changedSince?: string;
  stdin?: boolean;
  stdinFilename?: string;
  cache?: boolean;
  cacheLocation: string;
  watch?: boolean;
}
