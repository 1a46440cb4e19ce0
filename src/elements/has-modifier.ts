type Keys = Partial<Pick<MouseEvent, "metaKey" | "ctrlKey" | "shiftKey" | "altKey">>;

/** Returns whether a key is held that makes a click one for a new tab, a new window or a download. */
export function hasModifier({ metaKey, ctrlKey, shiftKey, altKey }: Keys): boolean {
  return Boolean(metaKey || ctrlKey || shiftKey || altKey);
}
