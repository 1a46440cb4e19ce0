import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { reportInto } from "../../../src/problems/report";
import type { Problem } from "../../../src/problems/problem";
import { parsePlainProse } from "../../../src/digest/rich-text/plain-prose";
import { parseProse } from "../../../src/digest/rich-text/prose";
import { parseTitle } from "../../../src/digest/rich-text/title";
import { treeToHtml } from "../../support/tree-to-html";

const FOLDER = path.resolve(__dirname, "../../../../shared/corpus/posts");
const whereGiven = existsSync(FOLDER) ? describe : describe.skip;

interface Piece {
  line: number;
  source: string;
}

/** The titles and abstracts of a digest, by its fixed order of lines. */
function split(post: string): { titles: Piece[]; abstracts: Piece[] } {
  const titles: Piece[] = [];
  const abstracts: Piece[] = [];
  let isAbstract = false;
  for (const [index, source] of post.split("\n").entries()) {
    const title = /^# \d+\. (.*)$/.exec(source)?.[1];
    if (title !== undefined) titles.push({ line: index + 1, source: title });
    if (title !== undefined || source.startsWith("<blockquote")) isAbstract = false;
    else if (/^- \[[\w.-]+\]\(https:\/\/arxiv\.org\/list\//.test(source)) isAbstract = true;
    else if (isAbstract && source.trim() !== "") abstracts.push({ line: index + 1, source });
  }
  return { titles, abstracts };
}

whereGiven("the real digests (skipped where the corpus is absent)", () => {
  test("all math renders, no dollars of math are left, and nothing is unsafe", () => {
    const problems: Problem[] = [];
    const report = reportInto(problems);
    let html = "";
    let spans = 0;
    for (const file of readdirSync(FOLDER)) {
      const { titles, abstracts } = split(readFileSync(path.join(FOLDER, file), "utf8"));
      for (const { line, source } of titles) {
        html += treeToHtml(parseTitle(source, { line, column: 1 }, report).tree);
        spans += source.match(/\$[^$]+\$/g)?.length ?? 0;
      }
      for (const { line, source } of abstracts) {
        const context = { line, topHeading: 3 as const, idPrefix: "", report };
        html += treeToHtml(parseProse(source, context).tree);
        spans += source.match(/\$[^$]+\$/g)?.length ?? 0;
      }
    }
    // An abstract names an address without its scheme; nothing else is to be told.
    expect(problems.map(({ rule, start }) => `${rule} ${start.line}`)).toEqual([
      "address-unlinked 44",
    ]);
    expect(spans).toBeGreaterThan(200);
    expect(html.match(/<math/g)).toHaveLength(spans);
    const words = html.replace(/ data-tex="[^"]*"/g, "");
    expect(words).not.toMatch(/\$[^$<]*\$|style=|``|\\(?:emph|text|cite|url|['"`])/);
  });

  test("most abstracts are plain prose, and the Markdown parser makes the same of them", () => {
    const abstracts = readdirSync(FOLDER).flatMap(
      (file) => split(readFileSync(path.join(FOLDER, file), "utf8")).abstracts,
    );
    const plain = abstracts.flatMap(({ source }) => {
      const fast = parsePlainProse(source);
      return fast === null ? [] : [{ source, fast }];
    });
    expect(plain.length).toBeGreaterThan(abstracts.length / 2);
    const context = { line: 1, topHeading: 3 as const, idPrefix: "", report: reportInto([]) };
    for (const { source, fast } of plain) {
      // The emphasis below it sends the source to the parser.
      const { tree, text } = parseProse(`${source}\n\n*slow*`, context);
      expect(fast.tree.children).toEqual(tree.children.slice(0, 1));
      expect(`${fast.text}\nslow`).toBe(text);
    }
  });
});
