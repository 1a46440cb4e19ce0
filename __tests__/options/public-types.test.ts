import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import manifest from "../../package.json";

const REPOSITORY = join(__dirname, "../..");

/** A site's own config: what it says is checked, and what it says wrong is an error where it stands. */
const CONFIG = `
import type { PostView, ThemeOptionsInput } from "gatsby-theme-hot-papers";
export const options: ThemeOptionsInput = {
  site: { title: "Mine", language: "ja" },
  paths: { content: "papers" },
  posts: { show: "static", networks: ["bluesky"], hidden: [] },
  words: { home: "Start", papers: { one: "{count} paper", other: "{count} papers" } },
};
export const authorOf = ({ author }: PostView): string => author;
export const wrong: ThemeOptionsInput = { sight: {} };
`;

test("a site in TypeScript gets the types of the options, without the sources of all the rest", () => {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-types-"));
  try {
    const file = join(folder, "options.ts");
    writeFileSync(file, CONFIG);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      paths: { [manifest.name]: [join(REPOSITORY, "src/public-types.ts")] },
    });
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(complaints).toEqual([expect.stringContaining("'sight' does not exist")]);
    const sources = program
      .getSourceFiles()
      .map(({ fileName }) => relative(REPOSITORY, fileName))
      .filter((name) => name.startsWith("src/"));
    expect(sources.sort()).toMatchInlineSnapshot(`
     [
       "src/components/types.ts",
       "src/digest/parse-settings.ts",
       "src/digest/types.ts",
       "src/messages/message.ts",
       "src/messages/messages.ts",
       "src/messages/once-per-language.ts",
       "src/messages/plural.ts",
       "src/messages/words.ts",
       "src/options/theme-options-input.ts",
       "src/options/types.ts",
       "src/problems/on-problem.ts",
       "src/problems/problems.ts",
       "src/public-types.ts",
     ]
    `);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
