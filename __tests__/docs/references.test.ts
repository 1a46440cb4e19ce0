import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OPTION_EXAMPLES } from "../../scripts/docs/option-examples";
import { references } from "../../scripts/docs/references";
import { resolveOptions } from "../../src/options/resolve-options";

test("the pages that are made from the sources are those that the sources make today", async () => {
  const root = join(__dirname, "../..");
  for (const [path, made] of await references()) {
    const stale = readFileSync(join(root, path), "utf8") !== made;
    const advice = stale ? `${path} is stale: run npm run docs:reference` : path;
    expect(advice).toBe(path);
  }
});

test.each(Object.entries(OPTION_EXAMPLES))(
  "the example of %s is what the theme takes",
  (_, example) => {
    expect(resolveOptions(example)).toMatchObject(example);
  },
);
