import type { copyTarget } from "../copy-target";
import type { toast } from "../toast";

/** What the first module of a page has, handed over so that it stays one file: how to say something, and to copy a file. */
export interface Tools {
  tell: typeof toast;
  copyTarget: typeof copyTarget;
}
