/** A style rule of plain declarations. */
export interface Rule {
  selectors: string[];
  /** Its declarations, without braces. */
  body: string;
}

/** The beginning of a selector of the theme whose rules can be nested in one block. */
const SCOPE = /^(:where\(\[data-hot-papers\]\)|\[data-hot-papers\]|\.hp[0-9a-z]{3})(?=[ >]|$)/;

/**
 * Returns rules as text. Neighbouring rules below the same class of the theme are nested, which is shorter
 * (https://drafts.csswg.org/css-nesting; every browser that knows the `light-dark()` of the tokens knows it).
 */
export function nestRules(rules: readonly Rule[]): string {
  const groups: { scope: string | null; rules: Rule[] }[] = [];
  for (const rule of rules) {
    const scope = scopeOf(rule.selectors);
    const group = groups.at(-1);
    // Declarations come first in a block, so a rule for the scope itself begins a new one.
    if (group && scope !== null && group.scope === scope && rule.selectors[0] !== scope) {
      group.rules.push(rule);
    } else groups.push({ scope, rules: [rule] });
  }
  return groups.map(({ scope, rules: all }) => textOf(scope, all)).join("");
}

function textOf(scope: string | null, rules: readonly Rule[]): string {
  if (scope === null || rules.length === 1) {
    return rules.map(({ selectors, body }) => `${selectors.join(",")}{${body}}`).join("");
  }
  const inner = rules.map(({ selectors, body }) => {
    if (selectors[0] === scope) return `${body};`;
    return `${selectors.map((each) => each.slice(scope.length).trimStart()).join(",")}{${body}}`;
  });
  return `${scope}{${inner.join("")}}`;
}

/** Returns the common beginning of all selectors of a rule, if every one of them has it. */
function scopeOf(selectors: readonly string[]): string | null {
  const [first = ""] = selectors;
  const scope = SCOPE.exec(first)?.[0] ?? null;
  const isEvery = selectors.every((each) => SCOPE.exec(each)?.[0] === scope);
  return isEvery && (selectors.length === 1 || !selectors.includes(scope ?? "")) ? scope : null;
}
