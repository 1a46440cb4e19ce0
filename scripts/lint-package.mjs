/**
 * `node scripts/lint-package.mjs <tarball>`: prints what publint and attw (Are the types wrong?) find wrong with a packed
 * theme, one a line, and exits with 1 if they find anything.
 */
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** One of each kind of the entries of `exports`. */
const ENTRIES = [
  ".",
  "./src/components/paper-entry",
  "./src/components/types",
  "./src/components/slots/after-paper",
  "./src/templates/digest",
  "./src/templates/to-digest",
];

const [tarball] = process.argv.slice(2);
if (tarball === undefined)
  throw new Error("Which tarball? Such as: node scripts/lint-package.mjs x.tgz");
const data = readFileSync(tarball);

const { messages, pkg } = await publint({
  pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
  strict: true,
});
const analysis = await checkPackage(createPackageFromTarballData(data), {
  entrypoints: ENTRIES,
});
const found = [
  ...messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`),
  ...(analysis.types ? analysis.problems : [{ kind: "NoTypes" }]).map(
    (problem) => `attw: ${JSON.stringify(problem)}`,
  ),
];
for (const line of found) console.log(line);
process.exitCode = found.length > 0 ? 1 : 0;
