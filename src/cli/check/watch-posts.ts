import { once } from "node:events";
import { compareProblems } from "../../problems/compare-problems";
import { countProblems } from "../../problems/count-problems";
import { formatMended } from "../../problems/format-mended";
import { logText } from "../../problems/log-text";
import type { SiteProblem } from "../../problems/site-problem";
import { contentFolders } from "../../content-folders/content-folders";
import { errorMessage } from "../error-message";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import { formatPretty } from "../formats/pretty";
import { formatUnix } from "../formats/unix";
import { painter } from "../terminal/paint";
import type { Io } from "../terminal/io";
import type { Site } from "../site/find-site";
import type { CheckFlags } from "./check-flags";
import { findProblems } from "./find-problems";
import { foundProblems } from "./found-in-site";
import { watchFolders } from "./watch-folders";

/** Editors write a file in several steps. In milliseconds. */
const SETTLED = 100;
/** How often it is seen whether folders are there. In milliseconds. */
const LOOKED_FOR = 1000;

/**
 * Checks, and checks again after each change in the content folders; then it tells only what is new or mended, or in the
 * format of editors (`unix`) all. Ends when the process is interrupted.
 */
export async function watchPosts(
  site: Site,
  paths: readonly string[],
  flags: CheckFlags,
  io: Io,
): Promise<ExitCode> {
  if (flags.stdin || !(flags.format === "pretty" || flags.format === "unix")) {
    throw new CannotRun(
      "--watch goes with neither --stdin nor a format other than pretty and unix.",
    );
  }
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  let before: readonly SiteProblem[] = [];
  const check = async (isFirst: boolean) => {
    // An editor shows what stands between these lines, and all of it anew.
    if (flags.format === "unix") io.out("hot-papers: checking\n");
    const raw = await findProblems(site, paths, flags, { ...io, now: new Date() });
    const found = foundProblems(site, raw, flags, io);
    const { added, mended } = compareProblems(before, found.problems);
    before = found.problems;
    if (flags.format === "unix") {
      io.out(`${formatUnix(found)}hot-papers: checked, ${countProblems(found.problems)}\n`);
    } else if (isFirst) io.out(formatPretty(found, painter(io.colors)));
    else if (added.length > 0 || mended.length > 0) {
      for (const line of formatMended(mended)) io.out(`${logText(line)}\n`);
      if (added.length > 0) io.out(formatPretty({ ...found, problems: added }, painter(io.colors)));
      io.out(`${countProblems(found.problems)}\n`);
    }
  };
  await check(true);
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      queue = queue
        .then(() => check(false))
        .catch((error: unknown) => io.err(`hot-papers: ${errorMessage(error)}\n`));
    }, SETTLED);
  };
  const folders = watchFolders(contentFolders(site.options, site.root), again);
  // A folder may go and come back, as where another branch is checked out.
  const looking = setInterval(() => folders.look(), LOOKED_FOR);
  io.err("Watching for changes; Ctrl+C ends it.\n");
  if (!stop.signal.aborted) await once(stop.signal, "abort");
  clearInterval(looking);
  folders.close();
  clearTimeout(timer);
  await queue;
  return EXIT.done;
}
