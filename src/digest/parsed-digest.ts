import type { Ignore } from "../problems/ignore";
import type { Problem } from "../problems/problem";
import type { Places } from "./places";
import type { Digest } from "./types";

/** What the parser returns for any input whatever; it never throws. */
export interface ParsedDigest {
  digest: Digest;
  places: Places;
  problems: Problem[];
  /** What its marks say not to report. `problems` has these too. */
  ignores: Ignore[];
}
