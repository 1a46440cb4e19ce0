import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /.*(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Returns the names of the packages that a bundle of esbuild has code of, by its metafile. */
export function packagesIn({ inputs }) {
  const names = Object.keys(inputs).map((path) => PACKAGE.exec(path)?.[1]?.replace("\\", "/"));
  return [...new Set(names.filter((name) => name !== undefined))];
}

const HEAD = `# Code of others in this package

The files named here have code of these packages in them. What the theme depends on is not in it: npm installs
that, each package with its licence.
`;

/**
 * Returns the text of THIRD-PARTY-NOTICES.md: for each file, or folder of files, the packages that it has code of, with their
 * versions and licences as they stand in `modules`, a folder `node_modules`. Throws an Error where a package has no text of a licence.
 */
export function thirdPartyNotices(bundled, modules) {
  const parts = Object.entries(bundled).flatMap(([file, names]) =>
    names.toSorted().map((name) => {
      const { version, license } = JSON.parse(
        readFileSync(join(modules, name, "package.json"), "utf8"),
      );
      return `## ${name} ${version}\n\nIn \`${file}\`. Licence: ${license}.\n\n\`\`\`text\n${licenceOf(join(modules, name))}\n\`\`\`\n`;
    }),
  );
  return [HEAD, ...parts].join("\n");
}

function licenceOf(folder) {
  const name = existsSync(folder)
    ? readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(file))
    : undefined;
  if (name === undefined) {
    throw new Error(`${folder} has no text of a licence, so its code may not be in the package.`);
  }
  return readFileSync(join(folder, name), "utf8").trim();
}
