import isEqual from "fast-deep-equal";

/**
 * Returns the values of a run, in their order, where one equals that of the run `before` as the very object of that run: what was made
 * of it can be known again. Objects that are the same are not compared, so this costs little where parts of values stay.
 */
export function keepEqual<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): Map<string, Value> {
  return new Map(
    [...now].map(([name, value]) => {
      const known = before.get(name);
      return [name, known !== undefined && isEqual(known, value) ? known : value];
    }),
  );
}
