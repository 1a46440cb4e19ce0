import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative, resolve } from "node:path";
import { contentFolders } from "../../content-folders/content-folders";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { checkDay } from "../check-day";
import { errorMessage } from "../error-message";
import { CannotRun, type ExitCode } from "../exit-code";
import type { NewDigest } from "../new/new-digest";
import { writeDigest } from "../new/write-digest";
import { findSite } from "../site/find-site";
import type { Io } from "../terminal/io";
import { progress } from "../terminal/progress";
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
  if (flags.date !== undefined) checkDay(flags.date);
  const { step, end } = progress(io, "Converting:");
  const files: ConvertedFile[] = [];
  for (const input of inputs) {
    step(files.length, inputs.length);
    const read = await readInput(input, flags, site.options.site.language, io);
    if (typeof read === "string") {
      // The others of several files can still be converted.
      if (inputs.length === 1) throw new CannotRun(read);
      files.push({ input, format: null, file: null, papers: 0, refused: read, notes: [] });
      continue;
    }
    const { name, text, ...own } = read;
    const path = join(folder, name);
    const file = relative(io.cwd, path);
    const isThere = flags.stdout !== true && existsSync(path);
    if (flags.stdout) io.out(text);
    else if (!isThere) {
      makeFolder(folder);
      writeFileSync(path, text, { flag: "wx" });
    }
    files.push({ input, ...own, file, refused: isThere ? `${file} exists already` : null });
  }
  end();
  return tellConverted(files, flags, io);
}

interface ReadInput {
  format: string;
  /** That of the post in its folder. */
  name: string;
  papers: number;
  notes: string[];
  text: string;
}

/** A file as a digest, or why it is none. */
async function readInput(
  input: string,
  flags: ConvertFlags,
  language: string,
  io: Io,
): Promise<ReadInput | string> {
  try {
    const bytes = input === "-" ? await io.readStdin() : readFileSync(resolve(io.cwd, input));
    return converted(bytes, input, flags, language, io.now);
  } catch (error) {
    return `${input}: ${errorMessage(error)}`;
  }
}

function converted(
  bytes: Uint8Array,
  input: string,
  flags: ConvertFlags,
  language: string,
  now: Date,
): ReadInput {
  const source = input === "-" ? "input.md" : basename(input);
  const { format, digest, day, notes } = readFormat(decodeBytes(bytes).text, source, language);
  const [named = day] = /\d{4}-\d{2}-\d{2}/.exec(basename(input, extname(input))) ?? [];
  const today = now.toISOString().slice(0, "YYYY-MM-DD".length);
  const whole = completed(digest, named ?? today, flags);
  const written = writeDigest(whole);
  if (written.papers === 0 && digest.papers.length > 0) {
    throw new Error("none of its papers can be written");
  }
  const begin = whole.date === null ? "" : `${whole.date.slice(0, today.length)}---`;
  // Data of a site whose digest has no date say so: it stays without one.
  const isToday = flags.date === undefined && digest.date === undefined && named === null;
  return {
    ...{ format, name: `${begin}${whole.slug}.md`, papers: written.papers, text: written.text },
    notes: [
      ...notes,
      ...(isToday ? [`it does not say its day, so ${today} is taken; --date gives another`] : []),
      ...written.notes,
    ],
  };
}

/** With what the file does not say: `otherwise` is its day then. */
function completed(
  digest: Partial<NewDigest> & Pick<NewDigest, "papers">,
  otherwise: string,
  flags: ConvertFlags,
): NewDigest {
  const date = flags.date ?? (digest.date === undefined ? otherwise : digest.date);
  const day = date?.slice(0, "YYYY-MM-DD".length) ?? otherwise;
  const title = flags.title ?? digest.title ?? `Hot Papers ${day}`;
  return {
    ...{ title, date, draft: digest.draft ?? false },
    slug: digest.slug ?? slugFor(title, day),
    category: digest.category ?? null,
    tags: digest.tags ?? [],
    description: digest.description ?? null,
    lang: digest.lang ?? null,
    ...(digest.prose !== undefined && { prose: digest.prose }),
    keepsGaps: true,
    papers: digest.papers,
  };
}
