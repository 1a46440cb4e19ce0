import { isBlank } from "./line-kinds";

/** Returns the index of the first line from `at` on that is not blank; `end` if all lines before it are. */
export function afterBlank(lines: readonly string[], at: number, end = lines.length): number {
  let first = at;
  while (first < end && isBlank(lines[first] ?? "")) first += 1;
  return first;
}
