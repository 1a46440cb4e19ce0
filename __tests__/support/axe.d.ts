import type axe from "axe-core";

declare global {
  interface Window {
    /** What the tests put into pages. */
    axe: typeof axe;
  }
}
