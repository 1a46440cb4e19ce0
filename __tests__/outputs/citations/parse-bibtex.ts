import { runInThisContext } from "node:vm";
import type { Library, parse } from "@retorquere/bibtex-parser";
import { buildSync } from "esbuild";

/** The parser runs as ES modules alone, which Jest has none of: so it is made one script first. */
const { outputFiles } = buildSync({
  entryPoints: [require.resolve("@retorquere/bibtex-parser").replace("/cjs/", "/esm/")],
  bundle: true,
  format: "iife",
  globalName: "bibtexParser",
  platform: "node",
  write: false,
});
const parser: { parse: typeof parse } = runInThisContext(
  `(() => {${outputFiles[0]?.text ?? ""}; return bibtexParser;})()`,
);

/** Returns what a reference manager reads in BibTeX, with the capitals of titles as they are. */
export function parseBibtex(source: string): Library {
  return parser.parse(source, { sentenceCase: false, caseProtection: false, english: false });
}
