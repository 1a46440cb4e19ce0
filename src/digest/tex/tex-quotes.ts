import type { PhrasingContent } from "mdast";

/**
 * Returns the accents that are Markdown's escapes of quotes: `\"only\"` would begin with an ö, but the
 * accent that follows it has no letter to stand on, so both are quotes.
 */
export function findEscapedQuotes(nodes: PhrasingContent[]): Set<PhrasingContent> {
  const literal = new Set<PhrasingContent>();
  for (const mark of ['\\"', "\\'"]) {
    let closes = false;
    for (let at = nodes.length - 1; at >= 0; at--) {
      const node = nodes[at];
      if (node?.type !== "texCommand" || node.value !== mark) continue;
      const next = nodes[at + 1];
      const before = nodes[at - 1];
      const hasBase = next !== undefined && (next.type !== "text" || /^\p{L}/u.test(next.value));
      const insideWord = before?.type === "text" && /\p{L}$/u.test(before.value);
      if (hasBase && closes && !insideWord) literal.add(node);
      closes = !hasBase;
    }
  }
  return literal;
}

/** Returns the text with its quotes closed. `openQuotes`, the backticks that opened some, gets shorter. */
export function closeQuotes(value: string, openQuotes: string[]): string {
  let result = "";
  let rest = value;
  for (let quote = openQuotes.at(-1); quote !== undefined; quote = openQuotes.at(-1)) {
    const closer =
      quote === "`"
        ? /(?<=[^\s([{=,])'(?=[\s.,;:!?)\]}”’—–-]|$)/.exec(rest)
        : /''|(?<=[^\s([{=,])"(?=[\s.,;:!?)\]}”’—–-]|$)/.exec(rest);
    if (closer === null) break;
    result += rest.slice(0, closer.index) + (quote === "`" ? "’" : "”");
    rest = rest.slice(closer.index + closer[0].length);
    openQuotes.pop();
  }
  return result + rest;
}
