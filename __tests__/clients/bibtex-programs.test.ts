import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bibtexAll } from "../../src/outputs/citations/bibtex";
import { bibtexKeys } from "../../src/outputs/citations/bibtex-key";
import { corpusInput } from "../outputs/corpus-input";
import { expectedName, namePart } from "../outputs/citations/read-names";
import { paperOf } from "../outputs/paper-of";

const POSTS = join(__dirname, "../../../shared/corpus/posts");
const HAS_TEX = ["bibtex", "pdflatex"].every(
  (program) => spawnSync(program, ["--version"]).status === 0,
);
const missing = !HAS_TEX
  ? "TeX, which is not here"
  : !existsSync(POSTS)
    ? "the real digests, which are not here"
    : null;

/** Papers of our own whose texts hold what TeX stops at. */
const ODD = [
  ["On $α$-Posteriors, $Δ_β$ and $ℝ^n → ℝ$", "Wen-tau Example"],
  ["PanGu-α: β ≤ γ, ∞ and 50% of #1 & {all}", "Tấn Đỗ"],
  ["Sampling $SU(N)$ for GPT-3 in C++, with naïve Schrödinger seas", "Élodie al-Khatib"],
  ["Kanji–dashes — “quotes”, A* and 10<sup>3</sup> x_1^2 ~ \\(y\\)", "José Prado y Luna"],
].map(([title = "", author = ""], i) =>
  paperOf({ arxivId: `2009.0000${i}`, title, authors: [author, "Robert Miller, Jr."] }),
);

(missing === null ? describe : describe.skip)(`with ${missing ?? "BibTeX and pdflatex"}`, () => {
  const papers = missing === null ? [...ODD, ...corpusInput(POSTS).papers] : [];
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-tex-"));

  beforeAll(() => {
    writeFileSync(join(folder, "all.bib"), bibtexAll(papers));
    copyFileSync(join(__dirname, "names.bst"), join(folder, "names.bst"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(program: string, ...args: string[]): string {
    const { status, stdout } = spawnSync(program, args, { cwd: folder, encoding: "latin1" });
    const warnings = stdout.split("\n").filter((line) => /^(?:Warning|!)|error message/.test(line));
    return `${program} ended with ${status}${warnings.map((line) => `\n${line}`).join("")}`;
  }

  test("BibTeX reads every name in the parts of the digest, and keeps the capitals of titles", () => {
    expect(papers.length).toBeGreaterThan(200);
    writeFileSync(join(folder, "names.aux"), "\\citation{*}\n\\bibdata{all}\n\\bibstyle{names}\n");
    expect(run("bibtex", "names")).toBe("bibtex ended with 0");
    const lines = readFileSync(join(folder, "names.bbl"), "utf8")
      .replace(/\n {2}/g, " ")
      .split("\n");
    const read = (kind: string) =>
      lines.flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(kind.length + 1)] : []));
    expect(read("KEY")).toEqual(bibtexKeys(papers));
    const names = read("NAME").map((line) => {
      const [first = "", von = "", last = "", suffix = ""] = line.split("|").map(namePart);
      return { first, von, last, suffix };
    });
    expect(names).toEqual(papers.flatMap(({ authors }) => authors.map(expectedName)));
    const titles = read("TITLE");
    papers.forEach(({ title }, i) => {
      for (const acronym of title.match(/\b[A-Z]{2,}[a-z]?\b/g) ?? []) {
        expect(titles[i]).toContain(acronym);
      }
    });
  });

  test.each(["plain", "plainurl"])("pdflatex sets every entry in the style %s", (style) => {
    const tex = `\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}
      \\usepackage{amsmath,amssymb,url,hyperref}\\begin{document}\\nocite{*}\\bibliographystyle{${style}}\\bibliography{all}\\end{document}`;
    writeFileSync(join(folder, `${style}.tex`), tex);
    const pdflatex = ["-interaction=nonstopmode", "-halt-on-error", style];
    expect(run("pdflatex", ...pdflatex)).toBe("pdflatex ended with 0");
    expect(run("bibtex", style)).toBe("bibtex ended with 0");
    expect(run("pdflatex", ...pdflatex)).toBe("pdflatex ended with 0");
  });
});
