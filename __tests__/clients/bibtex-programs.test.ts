import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bibtexAll } from "../../src/outputs/citations/bibtex";
import { bibtexKeys } from "../../src/outputs/citations/bibtex-key";
import { expectedName, namePart } from "../outputs/citations/read-names";
import { clientPrograms } from "./client-programs";

const { missing, papers, folder, run } = clientPrograms(["bibtex", "pdflatex"]);

(missing === null ? describe : describe.skip)(
  missing === null ? "with BibTeX and pdflatex" : `without ${missing}`,
  () => {
    beforeAll(() => {
      writeFileSync(join(folder, "all.bib"), bibtexAll(papers));
      copyFileSync(join(__dirname, "names.bst"), join(folder, "names.bst"));
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("BibTeX reads every name in the parts of the digest, and keeps the capitals of titles", () => {
      expect(papers.length).toBeGreaterThan(200);
      writeFileSync(
        join(folder, "names.aux"),
        "\\citation{*}\n\\bibdata{all}\n\\bibstyle{names}\n",
      );
      expect(run("bibtex", ["names"])).toBe("bibtex ended with 0");
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
      expect(run("pdflatex", pdflatex)).toBe("pdflatex ended with 0");
      expect(run("bibtex", [style])).toBe("bibtex ended with 0");
      expect(run("pdflatex", pdflatex)).toBe("pdflatex ended with 0");
    });
  },
);
