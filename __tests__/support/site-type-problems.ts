import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** How a site resolves packages: as a bundler does, as Node does, or as Node did, which Gatsby's starters ask for. */
export type Resolution = "bundler" | "nodenext" | "node";

const MODULES = { bundler: "esnext", nodenext: "nodenext", node: "esnext" };

/** As strict as a site can be; declarations are checked too. */
const STRICT = {
  target: "es2022",
  jsx: "react-jsx",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: false,
  types: ["node"],
};

/**
 * Returns what the compiler says of a site's own files and of the theme's, as `file: message`, and the files of the theme
 * that it reads, from the theme's folder. Nothing is said of the declarations of other packages: Gatsby's own are not clean.
 */
export function siteTypeProblems(
  folder: string,
  resolution: Resolution,
): { problems: string[]; read: string[] } {
  const path = join(folder, `tsconfig.${resolution}.json`);
  const compilerOptions = {
    ...STRICT,
    module: MODULES[resolution],
    moduleResolution: resolution,
    // TypeScript 6 would say that the old one goes; 7 has none.
    ...(resolution === "node" && { ignoreDeprecations: "6.0" }),
  };
  const include = ["*.ts", "*.js", "src"];
  writeFileSync(path, JSON.stringify({ compilerOptions, include }));
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const theme = join(folder, "node_modules/gatsby-theme-hot-papers");
  const isForeign = (file: string) =>
    /\/node_modules\/|\/typescript\/lib\//.test(file) && !file.startsWith(`${theme}/`);
  // Only these are checked: the others would take most of the time.
  const checked = program.getSourceFiles().filter(({ fileName }) => !isForeign(fileName));
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ].map(({ file, messageText }) => {
    const place = file === undefined ? "" : `${relative(folder, file.fileName)}: `;
    return place + ts.flattenDiagnosticMessageText(messageText, "\n");
  });
  const read = program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((file) => file.startsWith(`${theme}/`))
    .map((file) => relative(theme, file));
  return { problems, read };
}
