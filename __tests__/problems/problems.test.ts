import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/problems/problems";

const reference = readFileSync(join(__dirname, "../../docs/reference/problems.md"), "utf8");
const entries = [...reference.matchAll(/^### (\S+)\n+_(Error|Warning)\._/gm)];

test("every rule has an entry in the reference that says its severity", () => {
  const documented = entries.map(([, rule, severity]) => [rule, severity?.toLowerCase()]);
  expect(documented.sort()).toEqual(Object.entries(RULES).sort());
});
