type Keys = Partial<Pick<MouseEvent, "type" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey">>;

/** Returns whether a key is held that makes a click one for a new tab, a new window or a download. */
export function hasModifier(event: Keys): boolean {
  return !!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
