/**
 * Returns `make` with what it made of an object kept as long as the object is: the files of a paper, its digests, subjects, months and
 * years all hold the same text of it, and `gatsby develop` has most papers again after an edit. Nobody may change what it returns.
 */
export function oncePer<Thing extends object, Value>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const made = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known.value;
    const value = make(thing);
    made.set(thing, { value });
    return value;
  };
}
