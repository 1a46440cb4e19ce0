import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { contentFolders } from "../../content-folders/content-folders";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { parseDigest } from "../../digest/parse-digest";
import { slugify } from "../../digest/values/slug";
import { arxivDay } from "../../sources/arxiv-day";
import { slugFor } from "../convert/slug-for";
import { checkDay } from "../check-day";
import { errorMessage } from "../error-message";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import { replaceFile } from "../fix/replace-file";
import { findSite } from "../site/find-site";
import type { Io } from "../terminal/io";
import { tellNotes } from "../terminal/tell-notes";
import { makeFolder } from "../make-folder";
import { addPapers } from "./add-papers";
import type { NewDigest } from "./new-digest";
import { tellOutcome, type Outcome } from "./outcome";
import { rankPapers } from "./rank-papers";
import { readSource, type SourceFlags } from "./read-source";
import { daysBetween, recentDigests } from "./recent-digests";
import { smallDigest } from "./small-digest";
import { writeDigest } from "./write-digest";

/** The flags of `new`, as they are given. */
export interface NewFlags extends SourceFlags {
  date?: string;
  title?: string;
  category?: string;
  tag?: string[];
  draft?: boolean;
  top?: number;
  threshold?: number;
  dedupe?: number;
  atLeast?: number;
  update?: boolean;
  stdout?: boolean;
  json?: boolean;
}

/** Days in which digests are looked at to tell a stale feed and a small digest from usual ones. */
const RECENT = 30;

/** Writes the next digest, or says why not; what a file has is never changed. */
export async function runNew(input: string, flags: NewFlags, io: Io): Promise<ExitCode> {
  const site = await findSite(io.cwd);
  const day = dayOf(flags, io.now);
  const folder = contentFolders(site.options, site.root)[0] ?? site.root;
  const path = join(folder, "posts", `${day}---${slugify(flags.title ?? "") || "Hot-Papers"}.md`);
  const file = relative(io.cwd, path);
  const tell = (status: Outcome["status"], rest: Partial<Outcome>) =>
    tellOutcome(
      { status, reason: null, file: null, papers: 0, rankedBy: null, notes: [], ...rest },
      flags.json === true,
      io,
    );
  const isThere = existsSync(path);
  if (isThere && !flags.stdout && !flags.update) {
    const reason = `${file} exists already; --update adds the papers that it lacks`;
    return tell("refused", { reason, file });
  }
  const isAsked = flags.from === "arxiv" || flags.from === "huggingface";
  const within = Math.max(flags.dedupe ?? 0, isAsked ? RECENT : 0);
  const all = within === 0 ? [] : await recentDigests(site, day, within);
  const recent = all.filter((digest) => join(site.root, digest.file) !== path);
  const source = await readSource(input, flags, { site, day, recent }, io);
  const notes = [...site.notes, ...source.notes];
  if (source.nothing !== null) return tell("nothing", { reason: source.nothing, notes });
  if (source.refused !== null) return tell("refused", { reason: source.refused, file, notes });
  const { papers, by } = rankPapers(source.papers, flags.threshold ?? null);
  if (papers.length === 0) {
    const reason =
      source.papers.length === 0 ? "the input has no papers" : "no paper reaches the threshold";
    return tell("nothing", { reason, rankedBy: by, notes });
  }
  const known = new Map(
    recent
      .filter((digest) => Math.abs(daysBetween(digest.day, day)) <= (flags.dedupe ?? 0))
      .flatMap(({ keys, file: other }) => keys.map((key) => [key, other])),
  );
  const before = isThere && flags.update ? readFileSync(path) : null;
  for (const key of before === null ? [] : keysOf(before, file)) known.set(key, file);
  const written = write({ ...digestOf(flags, day), papers }, known, flags.top ?? null);
  notes.push(...written.notes);
  const rest = { papers: written.papers, rankedBy: by, notes };
  if (written.papers === 0) {
    return tell("nothing", { ...rest, reason: "all papers are left out" });
  }
  const small = before === null ? smallDigest(written.papers, flags, isAsked ? recent : []) : null;
  if (small !== null) return tell("refused", { ...rest, reason: small, file });
  if (flags.stdout) {
    tellNotes(notes, io);
    io.out(written.text);
    return EXIT.done;
  }
  if (before !== null) {
    const added = addPapers(before, `posts/${day}.md`, written.blocks);
    const reason = typeof added === "string" ? added : replaceFile(path, before, added.after);
    return reason === null
      ? tell("written", { ...rest, file })
      : tell("refused", { ...rest, papers: 0, reason: `${file}: ${reason}`, file });
  }
  makeFolder(dirname(path));
  // Fails if another process has written it in the meantime.
  writeFileSync(path, written.text, { flag: "wx" });
  return tell("written", { ...rest, file });
}

function digestOf(flags: NewFlags, day: string): Omit<NewDigest, "papers"> {
  return {
    title: flags.title ?? `Hot Papers ${day}`,
    date: day,
    slug: slugFor(flags.title ?? "", day),
    draft: flags.draft === true,
    category: flags.category ?? null,
    tags: flags.tag ?? [],
    description: null,
  };
}

function write(...args: Parameters<typeof writeDigest>) {
  try {
    return writeDigest(...args);
  } catch (error) {
    throw new CannotRun(errorMessage(error));
  }
}

function keysOf(bytes: Uint8Array, fileName: string): string[] {
  const { digest } = parseDigest(decodeBytes(bytes).text, { fileName });
  return digest.entries.map(({ key }) => key);
}

/** arXiv's days are those where it is; all others are in UTC. */
function dayOf({ date, from }: Pick<NewFlags, "date" | "from">, now: Date): string {
  const today = from === "arxiv" ? arxivDay(now) : now.toISOString().slice(0, "YYYY-MM-DD".length);
  const day = date ?? today;
  checkDay(day);
  return day;
}
