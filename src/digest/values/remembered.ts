/** A post asks for each of its addresses five times and more; more of them than this are rare in one. */
const MOST = 2000;
/** Longer texts would fill the memory. */
const LONGEST = 300;

/**
 * Returns `read` with a memory of its latest answers, the same for the same text. `read` must depend on nothing but its
 * text, and nobody may change what it returns.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (text.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
