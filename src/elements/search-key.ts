/** Where a key is a letter: in fields, and where readers have switched keys off. */
const TYPED_IN = ":read-write,[data-keys=off] *";

/** Returns whether an event is a key that opens the search: Ctrl or Cmd and K, or `/` outside of fields, unless keys are off. */
export function isSearchKey(event: Partial<KeyboardEvent>): boolean {
  const target: Partial<Element> | null | undefined = event.target;
  return event.ctrlKey || event.metaKey
    ? event.key === "k"
    : event.key === "/" && !event.altKey && target?.matches?.(TYPED_IN) === false;
}
