/** Gives a text the first time that it gets it, and `null` afterwards. */
export type Once = (text: string | null) => string | null;

/** Returns such a function, for a page that names a paper twice: a reference manager is told of it once. */
export function once(): Once {
  const seen = new Set<string | null>();
  return (text) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew ? text : null;
  };
}
