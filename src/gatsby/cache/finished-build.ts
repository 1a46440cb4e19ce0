import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ParentSpanPluginArgs, Reporter, Store } from "gatsby";

/** Written at the end of a build, taken away at the beginning of the next; it goes with the cache that it is about. */
const MARK = ".cache/hot-papers/finished";
/** Gatsby takes pages of before away where this is gone. */
const CACHE_OF_PLUGINS = ".cache/caches-lmdb";
/** Gatsby forgets these where it takes pages away. */
const DATA_OF_PAGES = "public/page-data";

/**
 * Has Gatsby build all anew where the build before did not reach its end: killed, or stopped by an error. Gatsby
 * keeps nodes at once and the rest of its state later, so that what changed in such a build counts as done in the next,
 * and pages stay as they were; and what it had written of a post that is gone by now nobody would take away.
 */
export function forgetUnfinishedBuild({
  store,
  reporter,
}: Pick<ParentSpanPluginArgs, "store" | "reporter">): void {
  if (process.env.gatsby_executing_command !== "build") return;
  const at = pathsOf(store);
  const isFinished = existsSync(at(MARK));
  rmSync(at(MARK), { force: true });
  if (isFinished || !existsSync(at("public"))) return;
  if (existsSync(at(CACHE_OF_PLUGINS))) tell(reporter);
  rmSync(at(CACHE_OF_PLUGINS), { recursive: true, force: true });
  rmSync(at(DATA_OF_PAGES), { recursive: true, force: true });
  // Without it Gatsby takes its cache for one of other plugins, which it deletes itself.
  store.dispatch({ type: "UPDATE_PLUGINS_HASH", payload: "" });
}

/** Notes that a build has reached its end. */
export function noteFinishedBuild({ store }: { store: Store }): void {
  const mark = pathsOf(store)(MARK);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, "");
}

function tell(reporter: Reporter): void {
  reporter.info("The build before this one did not reach its end, so all is built anew.");
}

function pathsOf(store: Store): (path: string) => string {
  const { directory }: { directory: string } = store.getState().program;
  return (path) => join(directory, path);
}
