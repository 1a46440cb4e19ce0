import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Returns what axe finds wrong with the elements of a selector as they are now, a line each. */
export async function axeProblems(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults, [string, string[]]>(
    ([context, runOnly]) => window.axe.run(context, { runOnly }),
    [selector, TAGS],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
