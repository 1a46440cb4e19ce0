import { mendIdentifiers } from "../../../src/digest/values/mend-identifier";

test.each([
  "2603. 10001",
  "- 2603. 10001",
  "- 2603 .10001",
  "- links: 2603. 10001",
  "- **links**: 2603,10001",
  "id: 2603,10001",
  "arXiv: 2603. 10001",
  "- arXiv ID: 2603,10001",
  "**arXiv:** 26O3.1OOOl",
  "Ada Example, arXiv:2603 .10001, 2026",
])("%j can only mean the identifier", (line) => {
  const [slip, ...others] = mendIdentifiers(line);
  expect(others).toEqual([]);
  expect(slip?.meant).toBe("2603.10001");
  expect(line.slice(slip?.start, slip?.end)).toMatch(/^26.*[1l]$/);
});

test("several of a line, with a version", () => {
  expect(mendIdentifiers("arXiv:2603. 10001v2 and arXiv:2603,10002")).toEqual([
    { start: 6, end: 19, meant: "2603.10001v2" },
    { start: 30, end: 40, meant: "2603.10002" },
  ]);
});

test.each([
  "arXiv:2603.10001",
  "2603.10001",
  "2603,10001",
  "- 2603,10001 readers",
  "2699. 10001",
  "2603. 10001 lamps",
  "1. 10001",
  "- links: [abs](https://arxiv.org/abs/2603.10001)",
  "arXiv:2603. 10001 lamps".replace("arXiv:", "lamps: "),
])("%j stays", (line) => {
  expect(mendIdentifiers(line)).toEqual([]);
});
