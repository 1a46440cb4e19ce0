/** How deep front matter may nest: readers of YAML call themselves for each level. */
const DEEPEST = 100;

/** Marks of lists and of keys in one line, one in the other. */
const DEEP_LINE = new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${DEEPEST}}`, "m");

/**
 * Returns whether YAML nests so deep that a reader may run out of stack. Where that happens while a regular expression is
 * compiled, V8 ends the process instead of throwing. Brackets in text count too: nobody has so many.
 */
export function nestsTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return DEEP_LINE.test(yaml);
}
