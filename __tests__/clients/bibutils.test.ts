import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { risAll } from "../../src/outputs/citations/ris";
import { arxivAbsUrl } from "../../src/arxiv/arxiv-address";
import { parseAuthorName } from "../../src/outputs/papers/author-name";
import { clientPrograms } from "./client-programs";

const { missing, papers, folder } = clientPrograms(["ris2xml", "xml2bib"]);

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = ""]) => one);

(missing === null ? describe : describe.skip)(
  missing === null ? "with bibutils" : `without ${missing}`,
  () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("RIS is reports with authors and addresses", () => {
      writeFileSync(join(folder, "all.ris"), risAll(papers));
      const { stdout } = spawnSync("ris2xml", ["all.ris"], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1e8,
      });
      const records = stdout.split("<mods ").slice(1);
      expect(records).toHaveLength(papers.length);
      records.forEach((mods, i) => {
        const paper = papers[i];
        expect(all(mods, /<genre[^>]*>([^<]*)/g)).toEqual(["technical report"]);
        expect(mods).toContain(`<url>${arxivAbsUrl(paper?.arxivId ?? "")}</url>`);
        const families = (paper?.authors ?? []).map((author) => {
          const name = parseAuthorName(author);
          return name.group ?? name.family;
        });
        const names = all(mods, /<name(.*?)<\/name>/gs).map((name) =>
          all(name, /<namePart(?: type="family")?>([^<]*)/g)[0]?.replace("&apos;", "'"),
        );
        expect(names).toEqual(families);
      });
      writeFileSync(join(folder, "all.xml"), stdout);
      const bib = spawnSync("xml2bib", ["all.xml"], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1e8,
      }).stdout;
      expect(all(bib, /(?:^|\uFEFF)@(\w+)\{/gm).filter((type) => type !== "TechReport")).toEqual(
        [],
      );
    });
  },
);
