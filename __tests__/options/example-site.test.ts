import { join } from "node:path";
import { DEFAULT_OPTIONS } from "../../src/options/default-options";
import { resolveOptions } from "../../src/options/resolve-options";
import { REPOSITORY } from "../support/build-site";

const EXAMPLE = join(REPOSITORY, "examples/customised");
const CONFIG = join(EXAMPLE, "gatsby-config.ts");

/** What the example's config says to the theme. */
async function exampleOptions() {
  const { default: config } = await import(CONFIG);
  return config.plugins.at(-1).options;
}

test("the customised example sets something in every group, all of it right", async () => {
  const options = await exampleOptions();
  expect(Object.keys(options).sort()).toEqual(Object.keys(DEFAULT_OPTIONS).sort());
  expect(Object.values(options).filter((group) => JSON.stringify(group) === "{}")).toEqual([]);
  expect(resolveOptions(options)).toMatchObject({ paths: { basePath: "/digests/" } });
});
