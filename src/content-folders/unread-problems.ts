import { relative } from "node:path";
import { ignoredPosts } from "./ignored-posts";
import { unreadPaths } from "./outside-links";
import { FILE_START } from "../problems/range";
import { fileIgnored } from "../problems/rules/file-ignored";
import { fileName } from "../problems/rules/file-name";
import { fileOutside } from "../problems/rules/file-outside";
import { siteProblem, type SiteProblem } from "../problems/site-problem";

const RULES = { outside: fileOutside, name: fileName };

/** Returns a problem for everything in the content folders that is not read, but seems to be meant to. */
export function unreadProblems(folders: readonly string[], siteRoot: string): SiteProblem[] {
  const nameOf = (path: string) => relative(siteRoot, path);
  return folders.flatMap((folder) => [
    ...unreadPaths(folder).map(({ path, why }) =>
      siteProblem(nameOf(path), RULES[why], FILE_START, {}),
    ),
    ...ignoredPosts(folder).map(({ path, why }) =>
      siteProblem(nameOf(path), fileIgnored, FILE_START, { why }),
    ),
  ]);
}
