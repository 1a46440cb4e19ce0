import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bibtex, bibtexAll } from "../../src/outputs/citations/bibtex";
import { bibtexKeys } from "../../src/outputs/citations/bibtex-key";
import { expectedName, type NameParts, namePart } from "../outputs/citations/read-names";
import { clientPrograms } from "./client-programs";

const programs = clientPrograms(["biber", "pdflatex"]);
const { missing, folder, run } = programs;

/** Biber makes `\'â` of `\'{\^a}`, of which pdflatex reads the first byte alone: names in Vietnamese need another TeX. */
const papers = programs.papers.filter((paper) => !/\\[^A-Za-z]\{\\/.test(bibtex(paper)));

const TEX = `\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}
\\usepackage{amsmath,amssymb}\\usepackage[backend=biber]{biblatex}\\addbibresource{all.bib}
\\begin{document}\\nocite{*}\\printbibliography\\end{document}`;

/** Returns the names of the authors in biber's file for biblatex, by the keys of their entries. */
function namesByKey(bbl: string): Map<string, NameParts[]> {
  const entries = bbl.matchAll(/\\entry\{([^}]+)\}.*?\\name\{author\}(.*?)\\strng/gs);
  return new Map(
    [...entries].map(([, key = "", names = ""]) => [
      key,
      names
        .split("{{hash=")
        .slice(1)
        .map((name) => {
          const part = (of: string) =>
            namePart(new RegExp(`^ *${of}=\\{(.*)\\}[,}]*$`, "m").exec(name)?.[1] ?? "");
          return {
            ...{ first: part("given"), von: part("prefix") },
            ...{ last: part("family"), suffix: part("suffix") },
          };
        }),
    ]),
  );
}

(missing === null ? describe : describe.skip)(
  missing === null ? "with biber" : `without ${missing}`,
  () => {
    beforeAll(() => {
      writeFileSync(join(folder, "all.bib"), bibtexAll(papers));
      writeFileSync(join(folder, "all.tex"), TEX);
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("biblatex sets every entry, its names in the parts of the digest", () => {
      const pdflatex = ["-interaction=nonstopmode", "-halt-on-error", "all"];
      expect(run("pdflatex", pdflatex, /^!/)).toBe("pdflatex ended with 0");
      expect(run("biber", ["all"], /^(?:WARN|ERROR)/)).toBe("biber ended with 0");
      expect(run("pdflatex", pdflatex, /^!|Missing character/)).toBe("pdflatex ended with 0");
      const read = namesByKey(readFileSync(join(folder, "all.bbl"), "utf8"));
      expect(read.size).toBeGreaterThan(200);
      const keys = bibtexKeys(papers);
      expect(keys.map((key) => read.get(key))).toEqual(
        papers.map(({ authors }) => authors.map(expectedName)),
      );
    });
  },
);
