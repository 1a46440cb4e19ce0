import type { Problem } from "../../problems/problem";
import type { SiteProblem } from "../../problems/site-problem";
import type { DigestFile } from "./digest-file";

/**
 * Returns what a build says of a post that it leaves out as a draft: why, where another key hides it, a `draft` that is
 * neither yes nor no, or front matter that cannot be read. Other problems of a draft can wait.
 */
export function hiddenProblems({ displayPath, places, problems }: DigestFile): SiteProblem[] {
  const { draft } = places.frontMatter;
  const saysWhy = ({ rule, start }: Problem) =>
    rule === "front-matter-key" ||
    (rule === "front-matter-value" && start.line === draft?.start.line) ||
    (rule === "front-matter-yaml" && draft === null);
  return problems.filter(saysWhy).map((problem) => ({ file: displayPath, problem }));
}
