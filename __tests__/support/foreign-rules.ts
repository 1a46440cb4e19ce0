/**
 * Returns the CSS rules of the page that apply to any of its elements and do more than set the theme's tokens, by their
 * selectors, those that match `own` apart. It runs in the browser, so it can use nothing from outside.
 */
export function foreignRules(own: string): string[] {
  const isOwn = new RegExp(own);
  const found: string[] = [];
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        const elements = rule.selectorText.replace(/::[\w-]+(\([^)]*\))?/g, "");
        const declares = [...rule.style].some((property) => !property.startsWith("--hot-papers-"));
        const applies = declares && document.querySelector(elements) !== null;
        if (applies && !isOwn.test(rule.selectorText)) found.push(rule.selectorText);
      }
      if ("cssRules" in rule && rule.cssRules instanceof CSSRuleList) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return found;
}
