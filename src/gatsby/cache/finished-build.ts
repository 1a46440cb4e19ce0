import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ParentSpanPluginArgs, Store } from "gatsby";
import { siteRootOf } from "../site-root-of";
import { forgetCache } from "./forget-cache";

/**
 * Written at the end of a build and removed at the beginning of the next. It is in the cache that it
 * describes, so both are deleted together.
 */
const MARK = ".cache/hot-papers/finished";

/**
 * Makes Gatsby rebuild everything if the last build did not finish, because it was killed or stopped by an
 * error. Gatsby saves nodes at once but the rest of its state later. So the next build would treat the
 * changes of such a build as done and leave pages outdated, and nothing would remove the files of a post
 * deleted since.
 */
export function forgetUnfinishedBuild({
  store,
  reporter,
}: Pick<ParentSpanPluginArgs, "store" | "reporter">): void {
  if (process.env.gatsby_executing_command !== "build") return;
  const mark = join(siteRootOf(store), MARK);
  const isFinished = existsSync(mark);
  rmSync(mark, { force: true });
  if (isFinished || !existsSync(join(siteRootOf(store), "public"))) return;
  const why = "The build before this one did not reach its end, so all is built anew.";
  forgetCache({ store, reporter }, why);
}

/** Notes that a build has reached its end. */
export function noteFinishedBuild({ store }: { store: Store }): void {
  const mark = join(siteRootOf(store), MARK);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, "");
}
