/** Returns whether two lines at least, from the index `start` on, are such that `is` says so: one may be so by chance. */
export function hasTwo(
  lines: readonly string[],
  start: number,
  is: (line: string, at: number) => boolean,
): boolean {
  let found = 0;
  for (let at = start; at < lines.length && found < 2; at += 1) {
    if (is(lines[at] ?? "", at)) found += 1;
  }
  return found === 2;
}
