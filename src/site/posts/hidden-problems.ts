import type { SiteProblem } from "../../problems/site-problem";
import type { DigestFile } from "./digest-file";

/** The rules that say why a post is hidden that does not say `draft: true`. */
const WHY_HIDDEN: ReadonlySet<string> = new Set([
  "front-matter-key",
  "front-matter-value",
  "front-matter-yaml",
]);

/**
 * Returns what a build says of a post that it leaves out as a draft: why, where the post does not say `draft: true` itself.
 * Other problems of a draft can wait.
 */
export function hiddenProblems({ displayPath, places, problems }: DigestFile): SiteProblem[] {
  const why = problems.filter(({ rule }) => WHY_HIDDEN.has(rule));
  const { draft } = places.frontMatter;
  const isPlain = draft !== null && !why.some(({ start }) => start.line === draft.start.line);
  return isPlain ? [] : why.map((problem) => ({ file: displayPath, problem }));
}
