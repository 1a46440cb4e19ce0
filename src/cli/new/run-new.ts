import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { contentFolders } from "../../content-folders/content-folders";
import { logText } from "../../problems/log-text";
import { noCache } from "../check/post-cache";
import { readPosts } from "../check/read-posts";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import { findPosts } from "../site/find-posts";
import { findSite, type Site } from "../site/find-site";
import type { Io } from "../terminal/io";
import { rankPapers } from "./rank-papers";
import { readSource } from "./read-source";
import type { SourceName } from "./source-names";
import { writeDigest } from "./write-digest";

/** The flags of `new`, as they are given. */
export interface NewFlags {
  from: SourceName;
  date?: string;
  title?: string;
  category?: string;
  tag?: string[];
  draft?: boolean;
  top?: number;
  threshold?: number;
  dedupe?: number;
  atLeast: number;
  offline?: boolean;
  contact?: string;
  stdout?: boolean;
  json?: boolean;
}

interface Outcome {
  status: "written" | "nothing" | "refused";
  reason: string | null;
  file: string | null;
  papers: number;
  rankedBy: string | null;
  notes: string[];
}

const DAY = 86_400_000;

/** Writes the next digest, or says why not; a file that exists is never changed. */
export async function runNew(input: string, flags: NewFlags, io: Io): Promise<ExitCode> {
  const site = await findSite(io.cwd);
  const date = dayOf(flags.date, io.now);
  const path = join(
    contentFolders(site.options, site.root)[0] ?? site.root,
    "posts",
    `${date}---Hot-Papers.md`,
  );
  const file = relative(io.cwd, path);
  const refuse = (reason: string, rest: Partial<Outcome> = {}) =>
    tell(
      { status: "refused", reason, file, papers: 0, rankedBy: null, notes: [], ...rest },
      flags,
      io,
    );
  if (!flags.stdout && existsSync(path)) return refuse(`${file} exists already`);
  const source = await readSource(input, flags, site.root, io);
  const { papers, by } = rankPapers(source.papers, flags.threshold ?? null);
  const notes = [...site.notes, ...source.notes];
  if (papers.length === 0) {
    const reason =
      source.papers.length === 0 ? "the input has no papers" : "no paper reaches the threshold";
    return tell(
      { status: "nothing", reason, file: null, papers: 0, rankedBy: by, notes },
      flags,
      io,
    );
  }
  const known = await recentPapers(site, flags.dedupe ?? 0, date);
  const digest = {
    title: flags.title ?? `Hot Papers ${date}`,
    date,
    slug: `hot-papers-${date}`,
    draft: flags.draft === true,
    category: flags.category ?? null,
    tags: flags.tag ?? [],
    description: null,
  };
  const written = write({ ...digest, papers }, known, flags.top ?? null);
  notes.push(...written.notes);
  const rest = { papers: written.papers, rankedBy: by, notes };
  if (written.papers === 0) {
    const reason = "all papers are left out";
    return tell({ status: "nothing", reason, file: null, ...rest }, flags, io);
  }
  if (written.papers < flags.atLeast) {
    return refuse(
      `the digest would have ${written.papers} papers, and --at-least is ${flags.atLeast}`,
      rest,
    );
  }
  if (flags.stdout) {
    io.out(written.text);
    return EXIT.done;
  }
  mkdirSync(join(path, ".."), { recursive: true });
  // Fails if another process has written it in the meantime.
  writeFileSync(path, written.text, { flag: "wx" });
  return tell({ status: "written", reason: null, file, ...rest }, flags, io);
}

function write(
  digest: Parameters<typeof writeDigest>[0],
  known: ReadonlyMap<string, string>,
  top: number | null,
) {
  try {
    return writeDigest(digest, known, top);
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}

function dayOf(given: string | undefined, now: Date): string {
  const day = given ?? now.toISOString().slice(0, "YYYY-MM-DD".length);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw new CannotRun(`--date ${day}: write a day as 2026-01-09`);
  return day;
}

/** The files of the digests of the days before, by the keys of their papers. */
async function recentPapers(site: Site, days: number, date: string): Promise<Map<string, string>> {
  if (days === 0) return new Map();
  const folders = contentFolders(site.options, site.root);
  if (!folders.some((folder) => existsSync(folder))) return new Map();
  const { ofSite } = findPosts(site, site.root, []);
  const posts = await readPosts(ofSite, { options: site.options, cache: noCache() });
  const isRecent = (written: string | null) =>
    written !== null && Math.abs(Date.parse(date) - Date.parse(written)) <= days * DAY;
  return new Map(
    posts
      .filter(({ digest }) => isRecent(digest.date))
      .flatMap(({ digest, displayPath }) => digest.entries.map(({ key }) => [key, displayPath])),
  );
}

function tell(outcome: Outcome, { json }: NewFlags, io: Io): ExitCode {
  const { status, reason, file, papers, rankedBy, notes } = outcome;
  if (json) io.out(`${JSON.stringify({ schema: "hot-papers/new/1", ...outcome }, null, 2)}\n`);
  else {
    for (const note of notes) io.err(`${logText(note)}\n`);
    const order = rankedBy === null ? "in the order of the input" : `ranked by ${rankedBy}`;
    io.out(
      status === "written"
        ? `written ${logText(file ?? "")}: ${papers} papers, ${order}\n`
        : `${status}: ${logText(reason ?? "")}\n`,
    );
  }
  if (io.env.GITHUB_OUTPUT) {
    // A name of a file has no line end, or the next line would be another output.
    const lines = { status, file: file ?? "", papers: String(papers), reason: reason ?? "" };
    const text = Object.entries(lines).map(
      ([key, value]) => `${key}=${value.replace(/[\r\n]+/g, " ")}\n`,
    );
    appendFileSync(io.env.GITHUB_OUTPUT, text.join(""));
  }
  return status === "refused" ? EXIT.problems : EXIT.done;
}
