import { ignoredFiles } from "../../config/problem-choice";
import { contentFolders } from "../../content-folders/content-folders";
import { chooseProblems } from "../../problems/choose-problems";
import type { RuleLevels } from "../../problems/on-problem";
import type { Problem } from "../../problems/problem";
import type { RuleId } from "../../problems/rules";
import type { SiteProblem } from "../../problems/site-problem";
import { checkPosts, checkSite } from "../check/check-posts";
import type { PostCache } from "../check/post-cache";
import type { CheckedPost } from "../check/checked-post";
import { readPosts, type ReadPost } from "../check/read-posts";
import type { FoundPosts } from "../site/find-posts";
import type { Site } from "../site/find-site";
import { applyEdits, type EditedText } from "../../problems/apply-edits";
import { editableText, type EditableText } from "./editable-text";

/** Edits can make others possible; more rounds than this mean that two of them undo each other. */
const MOST_ROUNDS = 10;

/** A file as it was and as it is to be. */
export interface FixedFile {
  absolutePath: string;
  displayPath: string;
  before: Uint8Array;
  after: Uint8Array;
  /** The rules of the edits that were made, one for each edit of a problem. */
  rules: string[];
}

/** What mending posts comes to. */
export interface FixedPosts {
  /** Those that change, in the order of the posts. */
  files: FixedFile[];
  /** The problems of the posts that were asked for, once they are mended. */
  left: SiteProblem[];
  posts: number;
}

interface FixSettings {
  levels: RuleLevels;
  unsafe: boolean;
  now: Date;
  readFile: (absolutePath: string) => Uint8Array;
  onStep: (done: number, all: number) => void;
}

/**
 * Returns the posts that were asked for as they are after the edits of their problems, made round by round until there
 * are none left: the safe ones, or all. Writes nothing.
 */
export async function fixPosts(
  site: Site,
  posts: FoundPosts,
  { levels, unsafe, now, readFile, onStep }: FixSettings,
): Promise<FixedPosts> {
  const files = new Map<string, FixedFile>();
  const bytesOf = (path: string) => files.get(path)?.after ?? readFile(path);
  const cache = memoryCache();
  for (const post of [...posts.ofSite, ...posts.loose]) {
    const before = readFile(post.absolutePath);
    files.set(post.absolutePath, { ...post, before, after: before, rules: [] });
  }
  for (let round = 1; ; round += 1) {
    const { found, read } = await look(site, posts, { cache, bytesOf, onStep, now });
    const { problems } = chooseProblems(found, {
      levels: { ...site.options.rules, ...levels },
      ignoresOf: new Map(read.map(({ displayPath, ignores }) => [displayPath, ignores])),
      isIgnoredFile: ignoredFiles(site.config),
      baseline: [],
    });
    const asked = problems.filter(({ file }) => posts.isAsked(file));
    const isChanged = round <= MOST_ROUNDS && editAll([...files.values()], asked, unsafe);
    if (!isChanged) {
      const changed = [...files.values()].filter(({ before, after }) => before !== after);
      const number = read.filter(({ displayPath }) => posts.isAsked(displayPath)).length;
      return { files: changed, left: asked, posts: number };
    }
  }
}

async function look(
  site: Site,
  { ofSite, loose }: FoundPosts,
  {
    now,
    ...reading
  }: Pick<FixSettings, "now" | "onStep"> & {
    cache: PostCache;
    bytesOf: (path: string) => Uint8Array;
  },
): Promise<{ found: SiteProblem[]; read: ReadPost[] }> {
  const { options, root } = site;
  const own = await readPosts(ofSite, { options, ...reading });
  const others = await readPosts(loose, { options, ...reading });
  const folders = [...contentFolders(options, root), ...others.map(({ folder }) => folder)];
  const found = [
    ...(own.length > 0 ? checkSite(own, site, now) : []),
    ...(others.length > 0 ? checkPosts(others, folders, site, now) : []),
  ];
  return { found, read: [...own, ...others] };
}

/** A file that is not UTF-8 is written as UTF-8, where it is known what it is; its problem has no edits. */
const CONVERTED: RuleId = "encoding-not-utf8";

/** Makes the edits of a round; returns whether there were any. */
function editAll(files: FixedFile[], problems: readonly SiteProblem[], unsafe: boolean): boolean {
  const ofFile = new Map<string, Problem[]>();
  for (const { file, problem } of problems) {
    const isMade = problem.edits.length > 0 && (problem.safe || unsafe);
    if (file === null || !(isMade || problem.rule === CONVERTED)) continue;
    const own = ofFile.get(file) ?? [];
    own.push(problem);
    ofFile.set(file, own);
  }
  let isChanged = false;
  for (const file of files) {
    const own = ofFile.get(file.displayPath);
    const editable = own === undefined ? null : editableText(file.after);
    if (own === undefined || editable === null) continue;
    const { text, made } =
      editable.converts === undefined
        ? applyEdits(editable.text, own)
        : converted(editable, own, unsafe);
    if (made.length === 0) continue;
    const after = editable.encode(text);
    if (Buffer.from(after).equals(file.after)) continue;
    file.after = after;
    file.rules.push(...made.map(({ rule }) => rule));
    isChanged = true;
  }
  return isChanged;
}

/** Other edits wait until the file is UTF-8. */
function converted(
  { text, converts }: EditableText,
  problems: readonly Problem[],
  unsafe: boolean,
): EditedText {
  const isMade = converts === "safe" || unsafe;
  return { text, made: isMade ? problems.filter(({ rule }) => rule === CONVERTED) : [] };
}

/** So that each round reads again only what the one before has changed. */
function memoryCache(): PostCache {
  const posts = new Map<string, CheckedPost>();
  return {
    get: (key) => posts.get(key),
    set: (key, post) => void posts.set(key, post),
    save: () => undefined,
  };
}
