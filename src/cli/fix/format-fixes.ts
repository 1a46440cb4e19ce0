import { count } from "../../problems/count";
import { logText } from "../../problems/log-text";
import type { SiteProblem } from "../../problems/site-problem";
import { formatPretty } from "../formats/pretty";
import { inOrder } from "../formats/in-order";
import type { Paint } from "../terminal/paint";

/** What was mended, or would be, and what is left. */
export interface Fixes {
  root: string;
  posts: number;
  /** `refused` says why a file was left as it is. */
  files: { file: string; rules: string[]; refused: string | null }[];
  left: SiteProblem[];
  isWritten: boolean;
  nameOf: (file: string) => string;
  /** The text of a file once it is mended, whose lines end in `\n`. */
  textOf: (file: string) => string;
  notes: string[];
}

/** Returns what was mended in each file, and the problems that are left, for people. */
export function formatFixes(fixes: Fixes, paint: Paint): string {
  const { files, left, isWritten, nameOf, posts, root, textOf, notes } = fixes;
  const lines = files.map(({ file, rules, refused }) => {
    const name = logText(nameOf(file));
    if (refused !== null) return `${paint("red", "left as it is")} ${name}: ${logText(refused)}`;
    const said = paint("green", isWritten ? "mended" : "would be mended");
    return `${said} ${name}: ${count(rules.length, "edit")} (${[...new Set(rules)].join(", ")})`;
  });
  if (files.length === 0) lines.push(`${count(posts, "post")}: nothing to mend`);
  const unsafe = left.filter(({ problem }) => problem.edits.length > 0 && !problem.safe).length;
  if (unsafe > 0)
    lines.push(`${count(unsafe, "place")} more by --unsafe, which changes what the site shows`);
  const mended = `${lines.join("\n")}\n`;
  if (left.every(({ problem }) => problem.severity === "info")) return mended;
  // What would be mended is counted above.
  const unfixed = left.map(({ file, problem }) => ({ file, problem: { ...problem, safe: false } }));
  const found = {
    problems: unfixed,
    ignored: 0,
    known: 0,
    mended: [],
    root,
    posts,
    nameOf,
    textOf,
    notes,
  };
  return `${mended}\n${paint("bold", "Left:")}\n\n${formatPretty(found, paint)}`;
}

/** Returns the same as JSON; `hot-papers schema fix` prints its schema. */
export function fixesInJson({ root, posts, isWritten, files, left, notes }: Fixes): string {
  const report = {
    schema: "hot-papers/fix/1",
    root,
    posts,
    isWritten,
    files: files.map(({ file, rules, refused }) => ({
      file: file.replaceAll("\\", "/"),
      edits: rules.length,
      rules: [...new Set(rules)],
      refused,
    })),
    left: inOrder(left).map(({ file, problem }) => ({
      file: file?.replaceAll("\\", "/") ?? null,
      ...problem,
    })),
    notes,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
