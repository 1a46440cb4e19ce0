import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { REPOSITORY } from "../support/build-site";

const PARSER = unified().use(remarkParse).use(remarkGfm);

const PAGES = [
  ...readdirSync(REPOSITORY).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(REPOSITORY, "docs"), { recursive: true })
    .map((name) => join("docs", String(name)))
    .filter((name) => name.endsWith(".md")),
];

const parse = (page: string) => PARSER.parse(readFileSync(join(REPOSITORY, page), "utf8"));

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  visit(parse(page), "heading", (heading) => {
    const words = textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    let anchor = words;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${words}-${count}`;
    anchors.add(anchor);
  });
  return anchors;
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

test("no link from one page of the documentation to another is dead", () => {
  const dead: string[] = [];
  let count = 0;
  for (const page of PAGES) {
    visit(parse(page), "link", ({ url }) => {
      if (/^[a-z]+:/.test(url)) return;
      const [path = "", anchor] = url.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      const there = existsSync(join(REPOSITORY, target));
      count += 1;
      if (!there || (anchor !== undefined && !anchorsOf(target).has(anchor))) {
        dead.push(`${page}: ${url}`);
      }
    });
  }
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
