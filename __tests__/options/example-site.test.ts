import { join } from "node:path";
import ts from "typescript";
import ours from "../../package.json";
import { DEFAULT_OPTIONS } from "../../src/options/default-options";
import { resolveOptions } from "../../src/options/resolve-options";
import { REPOSITORY } from "../support/build-site";
import { listFiles } from "../support/built-pages";

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

test("its config, its slots and its pages agree with the types of the theme and of Gatsby", () => {
  const site = join(EXAMPLE, "src");
  const components = listFiles(site).filter((name) => name.endsWith(".tsx"));
  expect(components).toContain("gatsby-theme-hot-papers/components/slots/after-paper.tsx");
  const program = ts.createProgram(
    [
      CONFIG,
      join(REPOSITORY, "src/components/css-modules.d.ts"),
      ...components.map((name) => join(site, name)),
    ],
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      types: ["node"],
      paths: {
        [ours.name]: [join(REPOSITORY, ours.types)],
        [`${ours.name}/*`]: [join(REPOSITORY, "*")],
      },
    },
  );
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(complaints).toEqual([]);
}, 60_000);
