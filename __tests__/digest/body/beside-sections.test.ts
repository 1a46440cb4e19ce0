import { parseDigest } from "../../../src/digest/parse-digest";

const row = (id: string, n: number) =>
  `| 04-0${n} | [A quiet room, part ${n}](https://arxiv.org/abs/2604.${id}) | It is quiet. |\n`;
const table = (ids: readonly string[]) =>
  `| Date | Paper | Says |\n|---|---|---|\n${ids.map((id, n) => row(id, n + 1)).join("")}`;
const REMARKS = "## Trends\n\n### 1. Rooms\n\nThey are quiet.\n\n### 2. Halls\n\nThey are not.\n";
const ONE = ["10001", "10002", "10003"];
const TWO = ["10004", "10005"];

function idsOf(source: string) {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n---\n${source}\n`;
  const { digest } = parseDigest(file, { fileName: "posts/a.md" });
  return digest.entries.map(({ arxivId }) => arxivId?.slice("2604.".length));
}

test("tables of papers before numbered remarks on them make a digest", () => {
  const source = `## Rooms\n\n${table(ONE)}\n## Halls\n\n${table(TWO)}\n${REMARKS}`;
  expect(idsOf(source)).toEqual([...ONE, ...TWO]);
});

test.each([
  ["a table among the sections", `${REMARKS}\n## Table\n\n${table([...ONE, ...TWO])}`],
  ["few papers before the sections", `## Rooms\n\n${table(ONE)}\n${REMARKS}`],
  [
    "a list before the sections",
    `## Rooms\n\n${[...ONE, ...TWO].map((id) => `- [A quiet room](https://arxiv.org/abs/2604.${id})\n`).join("")}\n${REMARKS}`,
  ],
])("an article with numbered sections stays one: %s", (_, source) => {
  expect(idsOf(source)).toEqual([]);
});
