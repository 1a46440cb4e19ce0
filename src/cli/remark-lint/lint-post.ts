import { resolve } from "node:path";
import type { VFile } from "vfile";
import { postProblems } from "./post-problems";
import { tellProblem } from "./tell-problem";

/** Tells the problems of a post as messages of its file; a file without a path is none. */
export async function lintPost(file: VFile): Promise<void> {
  if (file.path === undefined) return;
  const text = String(file.value);
  const problems = await postProblems(resolve(file.cwd, file.path), file.cwd, text);
  for (const problem of problems) tellProblem(problem, file, text);
}
