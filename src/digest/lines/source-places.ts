/**
 * Returns a function from offsets in `source`, whose first line is line `line` of its file, to places in the
 * file (from 1). Offsets must not decrease from call to call: each call continues where the last one stopped.
 */
export function placesIn(
  source: string,
  line: number,
): (offset: number) => { line: number; column: number } {
  let current = line;
  let start = 0;
  let end = source.indexOf("\n");
  return (offset) => {
    while (end !== -1 && end < offset) {
      current += 1;
      start = end + 1;
      end = source.indexOf("\n", start);
    }
    return { line: current, column: offset - start + 1 };
  };
}
