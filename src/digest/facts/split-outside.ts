const OPENING = new Set(["(", "（"]);
const CLOSING = new Set([")", "）"]);

/**
 * Returns the pieces of a text split at a pattern outside parentheses; unbalanced parentheses are ignored.
 */
export function splitOutside(text: string, separator: RegExp): string[] {
  if (!/[(（]/.test(text) || !closesParentheses(text)) return text.split(separator);
  const here = new RegExp(separator, "iy");
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (OPENING.has(character)) depth += 1;
    else if (CLOSING.has(character)) depth -= 1;
    here.lastIndex = i;
    const [found] = depth === 0 ? (here.exec(text) ?? []) : [];
    if (found === undefined) continue;
    parts.push(text.slice(start, i));
    start = i + found.length;
    i = start - 1;
  }
  return [...parts, text.slice(start)];
}

function closesParentheses(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (OPENING.has(character)) depth += 1;
    if (CLOSING.has(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
