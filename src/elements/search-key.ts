/** Where a key is a letter: in fields, and where readers have switched keys off. */
const TYPED_IN = ":read-write,[data-keys=off] *";

/** Returns whether an event is a key that opens the search: Ctrl or Cmd and K, or `/` outside of fields, unless keys are off. */
export function isSearchKey(event: Event): boolean {
  const { key, target, ctrlKey, metaKey, altKey }: Partial<KeyboardEvent> = event;
  if (ctrlKey || metaKey) return key === "k";
  return key === "/" && !altKey && target instanceof Element && !target.matches(TYPED_IN);
}
