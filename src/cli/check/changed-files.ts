import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { CannotRun } from "../exit-code";

/**
 * Returns the files of git's work tree that differ from a commit, or that git does not know and does not ignore, as
 * absolute paths. Throws `CannotRun` if git says that there is no such commit, or no repository.
 */
export function changedFiles(folder: string, ref: string): Set<string> {
  const git = (...args: string[]) => {
    try {
      return execFileSync("git", args, {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      const isSaid = typeof error === "object" && error !== null && "stderr" in error;
      const said = isSaid ? String(error.stderr).trim() : "";
      throw new CannotRun(`--changed-since ${ref}: ${said || String(error)}`);
    }
  };
  // A name that begins with a hyphen would be an option.
  const commit = git("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`).trim();
  const top = git("rev-parse", "--show-toplevel").trimEnd();
  const named = [
    git("diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", commit, "--"),
    git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", top),
  ];
  return new Set(
    named.flatMap((list) =>
      list
        .split("\0")
        .filter(Boolean)
        .map((path) => resolve(top, path)),
    ),
  );
}
