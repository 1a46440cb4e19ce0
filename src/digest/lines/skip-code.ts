/** Longer searches for ends of different environments would take time that grows with their number. */
const MOST_MISSING = 20;

/**
 * Returns a function that, for the offset of a backtick, a dollar or a backslash in a paragraph, returns the
 * offset after the code span or formula that begins there, or after the character itself (two for a
 * backslash). Takes time in proportion to the paragraph if offsets only grow.
 */
export function codeSkipper(text: string): (at: number) => number {
  const missing = new Set<string>();
  let ticks: Map<number, number> | null = null;
  const after = (closing: string, from: number): number | null => {
    if (missing.has(closing) || missing.size > MOST_MISSING) return null;
    const at = text.indexOf(closing, from);
    if (at === -1) missing.add(closing);
    return at === -1 ? null : at + closing.length;
  };
  const afterDollar = (at: number): number => {
    if (text.charAt(at + 1) === "$") return after("$$", at + 2) ?? at + 2;
    const end = after("$", at + 1);
    const inside = text.slice(at + 1, end === null ? at + 1 : end - 1);
    const isMath = inside !== "" && inside.trim() === inside && !/\d/.test(text.charAt(end ?? at));
    return isMath && end !== null ? end : at + 1;
  };
  const afterBackslash = (at: number): number => {
    const next = text.charAt(at + 1);
    if (next === "(") return after("\\)", at + 2) ?? at + 2;
    if (next === "[") return after("\\]", at + 2) ?? at + 2;
    const name = /^begin\{(\w{1,30}\*?)\}/.exec(text.slice(at + 1, at + 40))?.[1];
    return (name === undefined ? null : after(`\\end{${name}}`, at + 2)) ?? at + 2;
  };
  return (at) => {
    const character = text.charAt(at);
    if (character === "$") return afterDollar(at);
    if (character === "\\") return afterBackslash(at);
    ticks ??= endsOfCode(text);
    return ticks.get(at) ?? at + 1;
  };
}

/** For each run of backticks the offset after the next run as long, or else after itself (CommonMark 0.31, 6.1). */
function endsOfCode(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<number, number>();
  for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
    ends.set(index, next.get(run.length) ?? index + run.length);
    next.set(run.length, index + run.length);
  }
  return ends;
}
