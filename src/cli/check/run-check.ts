import { appendFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { chooseProblems } from "../../problems/choose-problems";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { normaliseLineEnds } from "../../digest/repair/clean-source";
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

/** Returns what is told of what was found: the site's choice, with names from where they are read. */
export function foundProblems(
  site: Site,
  { posts, found, choice, bytesOf }: RawProblems,
  { format: name }: Pick<CheckFlags, "format">,
  { cwd, env }: Pick<Io, "cwd" | "env">,
): FoundProblems {
  const forRunner = name === "github" || name === "sarif";
  const base = (forRunner && env.GITHUB_WORKSPACE) || cwd;
  return {
    ...chooseProblems(found, choice),
    root: site.root,
    posts: posts.length,
    notes: site.notes,
    nameOf: (file) => relative(base, resolve(site.root, file)),
    textOf: (file) => textOf(resolve(site.root, file), bytesOf),
  };
}

function textOf(path: string, bytesOf: RawProblems["bytesOf"]): string {
  try {
    return normaliseLineEnds(decodeBytes(bytesOf(path)).text);
  } catch {
    // A problem may be about a folder, or a link that leads nowhere.
    return "";
  }
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

function updateBaseline(
  site: Site,
  { found, choice }: RawProblems,
  { baseline }: CheckFlags,
  io: Io,
): ExitCode {
  const known = site.config.baseline;
  if (baseline === undefined && known === null) {
    throw new CannotRun(
      '--update-baseline: name the file by --baseline, or as "baseline" in hot-papers.config.json.',
    );
  }
  const file = baseline === undefined ? resolve(site.root, known ?? "") : resolve(io.cwd, baseline);
  const number = writeBaseline(file, found, choice);
  io.out(`${count(number, "problem")} known now: ${relative(io.cwd, file)}\n`);
  return EXIT.done;
}
