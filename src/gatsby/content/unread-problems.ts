import { relative } from "node:path";
import { unreadPaths } from "../../content-folders/outside-links";
import { FILE_START } from "../../problems/range";
import { fileName } from "../../problems/rules/file-name";
import { fileOutside } from "../../problems/rules/file-outside";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";

const RULES = { outside: fileOutside, name: fileName };

/** Returns a problem for everything in the content folders that is not read; each folder is walked once. */
export function unreadProblems(folders: readonly string[], siteRoot: string): SiteProblem[] {
  return folders
    .flatMap(unreadPaths)
    .map(({ path, why }) => siteProblem(relative(siteRoot, path), RULES[why], FILE_START, {}));
}
