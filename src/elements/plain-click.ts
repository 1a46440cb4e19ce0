import { hasModifier } from "./has-modifier";

type Click = Pick<MouseEvent, "defaultPrevented"> &
  Partial<Pick<MouseEvent, "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "button">>;

/** Returns whether a click is meant to follow the link here, not in a new tab or window or as a download. */
export function isPlainClick(event: Click): boolean {
  return !hasModifier(event) && !event.button && !event.defaultPrevented;
}
