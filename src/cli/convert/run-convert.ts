import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative, resolve } from "node:path";
import { contentFolders } from "../../content-folders/content-folders";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { errorMessage } from "../error-message";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import type { NewDigest } from "../new/new-digest";
import { writeDigest } from "../new/write-digest";
import { findSite } from "../site/find-site";
import type { Io } from "../terminal/io";
import { progress } from "../terminal/progress";
import { tellNotes } from "../terminal/tell-notes";
import { makeFolder } from "../make-folder";
import { readFormat } from "./read-format";
import { slugFor } from "./slug-for";
import { tellConverted, type ConvertedFile } from "./tell-converted";

/** The flags of `convert`, as they are given. */
export interface ConvertFlags {
  to: "digest";
  out?: string;
  date?: string;
  title?: string;
  stdout?: boolean;
  json?: boolean;
}

/** Writes the papers of files in other formats as digests; a file that exists is never changed. */
export async function runConvert(
  inputs: readonly string[],
  flags: ConvertFlags,
  io: Io,
): Promise<ExitCode> {
  const site = await findSite(io.cwd);
  const folder =
    flags.out === undefined
      ? join(contentFolders(site.options, site.root)[0] ?? site.root, "posts")
      : resolve(io.cwd, flags.out);
  if (inputs.length > 1 && flags.title !== undefined) {
    throw new CannotRun("--title is for one file");
  }
  const { step, end } = progress(io, "Converting:");
  const files: ConvertedFile[] = [];
  for (const input of inputs) {
    step(files.length, inputs.length);
    const bytes = input === "-" ? await io.readStdin() : read(resolve(io.cwd, input), input);
    const { format, digest, notes } = inFormat(bytes, input, site.options.site.language);
    const whole = completed(digest, input, flags, io.now);
    const written = write(whole, input);
    const day = whole.date?.slice(0, "YYYY-MM-DD".length);
    const path = join(folder, `${day === undefined ? "" : `${day}---`}${whole.slug}.md`);
    const file = relative(io.cwd, path);
    const own: ConvertedFile = {
      ...{ input, format, file, papers: written.papers, refused: null },
      notes: [...notes, ...written.notes],
    };
    if (flags.stdout) io.out(written.text);
    else if (existsSync(path)) own.refused = `${file} exists already`;
    else {
      makeFolder(folder);
      writeFileSync(path, written.text, { flag: "wx" });
    }
    files.push(own);
  }
  end();
  if (flags.stdout) {
    tellNotes(
      files.flatMap(({ notes }) => notes),
      io,
    );
    return EXIT.done;
  }
  return tellConverted(files, flags.json === true, io);
}

function read(path: string, input: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CannotRun(`${input}: ${errorMessage(error)}`);
  }
}

function inFormat(bytes: Uint8Array, input: string, language: string) {
  const name = input === "-" ? "input.md" : basename(input);
  try {
    return readFormat(decodeBytes(bytes).text, name, language);
  } catch (error) {
    throw new CannotRun(`${input}: ${errorMessage(error)}`);
  }
}

/** With what the file does not say: its day is in its name, or today. */
function completed(
  digest: Partial<NewDigest> & Pick<NewDigest, "papers">,
  input: string,
  flags: ConvertFlags,
  now: Date,
): NewDigest {
  const name = basename(input, extname(input));
  const [named] = /\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  const today = now.toISOString().slice(0, "YYYY-MM-DD".length);
  const date = flags.date ?? (digest.date === undefined ? (named ?? today) : digest.date);
  if (flags.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(flags.date)) {
    throw new CannotRun(`--date ${flags.date}: write a day as 2026-01-09`);
  }
  const day = date?.slice(0, "YYYY-MM-DD".length) ?? today;
  const title = flags.title ?? digest.title ?? `Hot Papers ${day}`;
  return {
    ...{ title, date, draft: digest.draft ?? false },
    slug: digest.slug ?? slugFor(title, day),
    category: digest.category ?? null,
    tags: digest.tags ?? [],
    description: digest.description ?? null,
    lang: digest.lang ?? null,
    ...(digest.prose !== undefined && { prose: digest.prose }),
    papers: digest.papers,
  };
}

function write(digest: NewDigest, input: string) {
  try {
    const written = writeDigest(digest);
    if (written.papers > 0 || digest.papers.length === 0) return written;
    throw new Error("none of its papers can be written");
  } catch (error) {
    throw new CannotRun(`${input}: ${errorMessage(error)}`);
  }
}
