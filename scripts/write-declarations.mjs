/**
 * What a site's compiler reads of the theme, in `types/`: declarations of the components and templates that a site may
 * shadow, and of the types that the package exports. With the sources in their place, each site would check these by
 * its own compiler's settings.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import postcss from "postcss";
import ts from "typescript";

/** The types of the theme's queries, global in the sources: a site has a namespace of that name itself. */
const QUERIES = "src/gatsby-types.d.ts";

/** Writes the declarations into `types/` of the theme's `folder`, which has a `node_modules`. Throws on an error in the sources. */
export function writeDeclarations(folder) {
  const types = join(folder, "types");
  rmSync(types, { recursive: true, force: true });
  const declarationOf = (file) =>
    join(types, `${relative(join(folder, "src"), file).replace(/\.tsx?$/, "")}.d.ts`);
  const entries = [
    join(folder, "src/public-types.ts"),
    ...["components", "templates"].flatMap((room) =>
      ts.sys.readDirectory(
        join(folder, "src", room),
        [".ts", ".tsx"],
        ["**/*.d.ts", "**/__tests__"],
      ),
    ),
  ];
  const { written, problems } = emit(folder, types, entries);
  const sheets = ts.sys.readDirectory(join(folder, "src/components"), [".module.css"]);
  for (const sheet of sheets) written.set(declarationOf(sheet), classNames(sheet));
  written.set(join(types, "gatsby-queries.d.ts"), queriesModule(folder));
  const roots = [...entries, ...sheets].map(declarationOf);
  for (const file of reachable(written, roots, problems)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written.get(file));
  }
}

/** Returns the text of each declaration file by its path in `types`, and what could not be declared. */
function emit(folder, types, entries) {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: "src",
      outDir: "types",
      types: ["node"],
    },
    folder,
  );
  const ambient = [QUERIES, "src/components/css-modules.d.ts"].map((file) => join(folder, file));
  const program = ts.createProgram([...entries, ...ambient], options);
  const written = new Map();
  const problems = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.startsWith(`${join(folder, "src")}/`)) continue;
    const { diagnostics } = program.emit(
      file,
      (path, text) => written.set(join(path), withQueries(withoutStyles(text), path, types)),
      undefined,
      true,
    );
    for (const { messageText } of diagnostics) {
      const said = ts.flattenDiagnosticMessageText(messageText, "\n");
      problems.push(`${relative(folder, file.fileName)}: ${said}`);
    }
  }
  return { written, problems };
}

/** Drops imports of style sheets, which declare nothing. */
const withoutStyles = (text) => text.replace(/^import "[^"]+\.css";\n/gm, "");

/** Has a declaration import the namespace that its source finds without an import. */
function withQueries(text, path, types) {
  if (!/\bQueries\./.test(text)) return text;
  const to = relative(dirname(path), join(types, "gatsby-queries")).replaceAll("\\", "/");
  return `import type { Queries } from "${to.startsWith(".") ? to : `./${to}`}";\n${text}`;
}

/** Declares the classes of a CSS module, each a named export as Gatsby has it. */
function classNames(sheet) {
  const names = new Set();
  postcss.parse(readFileSync(sheet, "utf8")).walkRules(({ selector }) => {
    for (const [, name] of selector.matchAll(/\.([A-Za-z_]\w*)/g)) names.add(name);
  });
  const lines = [...names].sort().map((name) => `export declare const ${name}: string;\n`);
  return `${lines.join("")}export {};\n`;
}

/** The same types as a module. */
const queriesModule = (folder) =>
  `${readFileSync(join(folder, QUERIES), "utf8")}\nexport type { Queries };\n`;

/** Returns the declaration files to which `roots` lead, themselves included, sorted. Throws where one is missing. */
function reachable(written, roots, problems) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    const text = written.get(file);
    if (text === undefined) {
      throw new Error([`There is no declaration ${file}.`, ...problems].join("\n"));
    }
    found.add(file);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const base = join(dirname(file), fileName);
      visit(written.has(`${base}.d.ts`) ? `${base}.d.ts` : join(base, "index.d.ts"));
    }
  };
  for (const root of roots) visit(root);
  return [...found].sort();
}
