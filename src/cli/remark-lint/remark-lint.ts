import { resolve } from "node:path";
import type { VFile } from "vfile";
import { postProblems } from "./post-problems";
import { tellProblem } from "./tell-problem";

/**
 * A plugin of remark: tells the problems of a post as messages of its file, in remark-cli and in editors with the language
 * server of remark. Those are told that the post has by itself or with its pictures; what posts have together, such as two with
 * one address, is left to `hot-papers check`. Settings are those of the site that the file is in.
 */
export default function remarkLintHotPapers() {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    if (file.path === undefined) return;
    const path = resolve(file.cwd, file.path);
    const text = String(file.value);
    const problems = await postProblems(path, file.cwd, text);
    for (const problem of problems) tellProblem(problem, file, text);
  };
}
