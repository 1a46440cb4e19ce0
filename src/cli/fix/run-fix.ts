import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { normaliseLineEnds } from "../../digest/repair/clean-source";
import { ruleLevels } from "../check/rule-levels";
import { EXIT, type ExitCode } from "../exit-code";
import { findPosts } from "../site/find-posts";
import { findSite } from "../site/find-site";
import type { Io } from "../terminal/io";
import { painter } from "../terminal/paint";
import { progress } from "../terminal/progress";
import { fixPosts, type FixedFile } from "./fix-posts";
import { formatFixes, fixesInJson, type Fixes } from "./format-fixes";
import { replaceFile } from "./replace-file";

/** The flags of `fix`, as they are given. */
export interface FixFlags {
  unsafe?: boolean;
  check?: boolean;
  diff?: boolean;
  json?: boolean;
  /** As `math-percent=off`. */
  rule?: string[];
}

/** Mends posts. */
export async function runFix(paths: readonly string[], flags: FixFlags, io: Io): Promise<ExitCode> {
  const site = await findSite(io.cwd);
  for (const note of site.notes) io.err(`hot-papers: ${note}\n`);
  const { step, end } = progress(io, "Reading posts:");
  const { files, left, posts } = await fixPosts(site, findPosts(site, io.cwd, paths), {
    levels: ruleLevels(flags.rule ?? []),
    unsafe: flags.unsafe === true,
    now: io.now,
    readFile: (path) => readFileSync(path),
    onStep: step,
  });
  end();
  const isWritten = !flags.check && !flags.diff;
  const nameOf = (file: string) => relative(io.cwd, resolve(site.root, file));
  const done = files.map((file) => ({
    file: file.displayPath,
    rules: file.rules,
    refused: isWritten ? replaceFile(file.absolutePath, file.before, file.after) : null,
  }));
  const textOf = (file: string) => {
    const path = resolve(site.root, file);
    const bytes =
      files.find(({ absolutePath }) => absolutePath === path)?.after ?? readFileSync(path);
    return normaliseLineEnds(decodeBytes(bytes).text);
  };
  const fixes: Fixes = {
    root: site.root,
    posts,
    files: done,
    left,
    isWritten,
    nameOf,
    textOf,
    notes: site.notes,
  };
  if (flags.json) io.out(fixesInJson(fixes));
  else {
    if (flags.diff) for (const file of files) io.out(diffOf(file, nameOf(file.displayPath)));
    // The differences alone are for other programs.
    const tell = flags.diff ? io.err : io.out;
    tell(formatFixes(fixes, painter(io.colors && !flags.diff)));
  }
  const isRefused = done.some(({ refused }) => refused !== null);
  const isLeft = isWritten
    ? left.some(({ problem }) => problem.severity === "error")
    : files.length > 0;
  return isRefused || isLeft ? EXIT.problems : EXIT.done;
}

/** As `git apply` and `patch` read it. */
function diffOf({ before, after }: FixedFile, name: string): string {
  const path = name.replaceAll("\\", "/");
  const [old, mended] = [before, after].map((bytes) => decodeBytes(bytes).text);
  return createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    old ?? "",
    mended ?? "",
    undefined,
    undefined,
    {
      context: 2,
    },
  ).replace(/^=+\n/, "");
}
