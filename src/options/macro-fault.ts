import { texToMath } from "../digest/tex/math";

/** What an argument may have to be: a formula, a length or a number. */
const ARGUMENTS = ["x", "1em", "1"];
/** How many arguments its last command may take from what follows, as `\frac{1}` does. */
const FURTHER = [0, 1, 2];
/** The halves of a pair, which a macro may hold one of. */
const PAIRS = [
  [/\\begin\b/g, /\\end\b/g],
  [/\\left\b/g, /\\right\b/g],
] as const;

/**
 * Returns what is wrong with the TeX of a macro, in the words of the renderer; `null` if it can be set, alone or with arguments.
 * Half of a pair, such as a `\begin` without its `\end`, passes: another macro may have the other half. `name` is that of the
 * macro, with the backslash; `macros` are all of the site.
 */
export function macroFault(name: string, macros: Readonly<Record<string, string>>): string | null {
  const tex = macros[name] ?? "";
  if (PAIRS.some(([open, close]) => count(tex, open) !== count(tex, close))) return null;
  const places = Math.max(0, ...[...tex.matchAll(/#([1-9])/g)].map(([, digit]) => Number(digit)));
  const results = FURTHER.flatMap((further) =>
    ARGUMENTS.map((argument) =>
      texToMath(`${name} ${`{${argument}}`.repeat(places + further)}`, false, macros),
    ),
  );
  const [first] = results;
  const fits = results.some((result) => "element" in result);
  return fits || first === undefined || "element" in first ? null : first.error;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
