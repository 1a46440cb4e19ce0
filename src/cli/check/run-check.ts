import { appendFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { count } from "../../problems/count";
import { EXIT, CannotRun, type ExitCode } from "../exit-code";
import { formatGithub, githubSummary } from "../formats/github";
import { formatJson } from "../formats/json";
import { formatPretty } from "../formats/pretty";
import { formatSarif } from "../formats/sarif";
import { formatUnix } from "../formats/unix";
import type { FoundProblems } from "../formats/found-problems";
import { findSite, type Site } from "../site/find-site";
import type { Io } from "../terminal/io";
import { painter } from "../terminal/paint";
import type { CheckFlags } from "./check-flags";
import { findProblems, type RawProblems } from "./find-problems";
import { foundProblems } from "./found-in-site";
import { writeBaseline } from "./write-baseline";

/** Tells the problems of posts. */
export async function runCheck(
  paths: readonly string[],
  flags: CheckFlags,
  io: Io,
): Promise<ExitCode> {
  const site = await findSite(io.cwd);
  for (const note of site.notes) io.err(`hot-papers: ${note}\n`);
  if (flags.watch) {
    const { watchPosts } = await import("./watch-posts");
    return watchPosts(site, paths, flags, io);
  }
  const raw = await findProblems(site, paths, flags, io);
  if (flags.updateBaseline) return updateBaseline(site, raw, flags, io);
  const found = foundProblems(site, raw, flags, io);
  io.out(format(found, flags, io));
  if (flags.format === "github" && io.env.GITHUB_STEP_SUMMARY) {
    appendFileSync(io.env.GITHUB_STEP_SUMMARY, githubSummary(found));
  }
  return exitCode(found, flags, io);
}

function format(found: FoundProblems, { format: name }: CheckFlags, io: Io): string {
  switch (name) {
    case "pretty":
      return formatPretty(found, painter(io.colors));
    case "unix":
      return formatUnix(found);
    case "json":
      return formatJson(found);
    case "github":
      return formatGithub(found);
    case "sarif":
      return formatSarif(found);
  }
}

function exitCode({ problems }: FoundProblems, { maxWarnings }: CheckFlags, io: Io): ExitCode {
  const count = (wanted: string) =>
    problems.filter(({ problem: { severity } }) => severity === wanted).length;
  if (count("error") > 0) return EXIT.problems;
  if (maxWarnings === undefined || count("warning") <= maxWarnings) return EXIT.done;
  io.err(`hot-papers: ${count("warning")} warnings, and --max-warnings is ${maxWarnings}\n`);
  return EXIT.problems;
}

function updateBaseline(site: Site, raw: RawProblems, { baseline }: CheckFlags, io: Io): ExitCode {
  const known = site.config.baseline;
  if (baseline === undefined && known === null) {
    throw new CannotRun(
      '--update-baseline: name the file by --baseline, or as "baseline" in hot-papers.config.json.',
    );
  }
  const file = baseline === undefined ? resolve(site.root, known ?? "") : resolve(io.cwd, baseline);
  const number = writeBaseline(file, raw);
  io.out(`${count(number, "problem")} known now: ${relative(io.cwd, file)}\n`);
  return EXIT.done;
}
