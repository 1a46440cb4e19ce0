type Click = Pick<MouseEvent, "defaultPrevented"> &
  Partial<Pick<MouseEvent, "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "button">>;

/** Returns whether a click is meant to follow the link here, not in a new tab or window or as a download. */
export function isPlainClick(event: Click): boolean {
  const hasKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !hasKey && !event.button && !event.defaultPrevented;
}
