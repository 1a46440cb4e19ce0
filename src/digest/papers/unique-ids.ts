/**
 * Returns a function that takes a key and returns it, or, where it was taken before, the key with `-2`, `-3` …:
 * never the same text twice.
 */
export function uniqueIds(): (key: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (key) => {
    let count = counts.get(key) ?? 1;
    let id = count === 1 ? key : `${key}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${key}-${count}`;
    }
    taken.add(id);
    counts.set(key, count);
    return id;
  };
}
