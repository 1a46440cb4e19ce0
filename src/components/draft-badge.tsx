import React from "react";
import { useSite } from "./site-context";

/** Marks what a build leaves out; in the browser's own colours, since no reader pays for a style of it. */
export function DraftBadge() {
  return <mark>{useSite().messages.draft}</mark>;
}
