import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PaperOutput } from "../../src/outputs/types";
import { corpusInput } from "../outputs/corpus-input";
import { paperOf } from "../outputs/paper-of";

const POSTS = join(__dirname, "../../../shared/corpus/posts");

/** Papers of our own whose texts hold what TeX stops at. */
const ODD = [
  ["On $α$-Posteriors, $Δ_β$ and $ℝ^n → ℝ$", "Wen-tau Example"],
  ["PanGu-α: β ≤ γ, ∞ and 50% of #1 & {all}", "Tấn Đỗ"],
  ["Sampling $SU(N)$ for GPT-3 in C++, with naïve Schrödinger seas", "Élodie al-Khatib"],
  ["Kanji–dashes — “quotes”, A* and 10<sup>3</sup> x_1^2 ~ \\(y\\)", "José Prado y Luna"],
].map(([title = "", author = ""], i) =>
  paperOf({ arxivId: `2009.0000${i}`, title, authors: [author, "Robert Miller, Jr."] }),
);

export interface Programs {
  /** What is not here and without which the tests cannot run, as the end of “without …”; `null` where all is here. */
  missing: string | null;
  /** Odd ones of our own and those of the real digests; none where something is missing. */
  papers: PaperOutput[];
  /** An empty folder to work in, which the caller removes. */
  folder: string;
  /** Returns what a program ended with, and its warnings and errors, lines of what it printed that match `tells`. */
  run: (program: string, args: readonly string[], tells?: RegExp) => string;
}

/** Returns what tests with these programs need. A program counts as here if it tells its version. */
export function clientPrograms(programs: readonly string[]): Programs {
  const hasAll = programs.every((program) => spawnSync(program, ["--version"]).status === 0);
  const missing = !hasAll ? programs.join(" and ") : !existsSync(POSTS) ? "the real digests" : null;
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-clients-"));
  return {
    missing,
    papers: missing === null ? [...ODD, ...corpusInput(POSTS).papers] : [],
    folder,
    run: (program, args, tells = /^(?:Warning|!)|error message/) => {
      const { status, stdout } = spawnSync(program, args, { cwd: folder, encoding: "latin1" });
      const told = stdout.split("\n").filter((line) => tells.test(line));
      return `${program} ended with ${status}${told.map((line) => `\n${line}`).join("")}`;
    },
  };
}
