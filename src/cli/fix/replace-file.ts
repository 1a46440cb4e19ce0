import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorMessage } from "../error-message";

const WRITABLE = 0o222;

/**
 * Replaces the content of a file, or returns why that was refused; then it is as it was. A new file is written beside it,
 * in full and to the disk, and takes its place at once: whoever reads finds the old content or the new one, also after a
 * crash. A link stays one, and the file that it leads to is replaced. It keeps its mode and its owner.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): string | null {
  let unfinished: string | null = null;
  try {
    const target = realpathSync(path);
    const { mode, uid, gid } = statSync(target);
    if ((mode & WRITABLE) === 0) return "it is read-only";
    removeLeftovers(target);
    unfinished = join(dirname(target), `${prefixOf(target)}${process.pid}.tmp`);
    const file = openSync(unfinished, "wx", mode);
    try {
      writeFileSync(file, after);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // The mask of the process may have taken bits away.
    chmodSync(unfinished, mode);
    keepOwner(unfinished, uid, gid);
    if (!readFileSync(target).equals(before)) return "it has changed since it was read";
    renameSync(unfinished, target);
    unfinished = null;
    return null;
  } catch (error) {
    return errorMessage(error);
  } finally {
    if (unfinished !== null) rmSync(unfinished, { force: true });
  }
}

function prefixOf(path: string): string {
  return `.${basename(path)}.hot-papers-`;
}

/** Of runs that were killed before they could take the place of the file. */
function removeLeftovers(path: string): void {
  const prefix = prefixOf(path);
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length, -".tmp".length));
    if (!isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function keepOwner(path: string, uid: number, gid: number): void {
  const own = statSync(path);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only the administrator may give files away; the content is what counts.
  }
}
