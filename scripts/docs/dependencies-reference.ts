import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DEPENDENCY_REASONS } from "./dependency-reasons";
import { markdownTable } from "./markdown-table";

const PACKAGES = "node_modules";

const GROUPS = {
  dependencies: [
    "What a site installs",
    "They come with the theme. A site has micromark five times: version 4, which is ours (0.4 MB), and four times version 2 (1.5 MB each) " +
      "below gatsby-transformer-remark. npm could put these four into one place only if the newer one were not at the root.\n\n" +
      "Beside Gatsby 5.16.1, React and React DOM (1,346 packages) the theme and all below it are 365 packages of 82 MB more, half of " +
      "them in bytes (43 MB, 24 packages) optional: counted on 30 November 2026 for Linux on x64.",
  ],
  optionalDependencies: [
    "What draws social images",
    "They come too where they can be installed; without them sites build with the default image " +
      "([how to leave them out](guides/customise.md#social-images)).",
  ],
  devDependencies: ["What tests and tools need", "No site gets them."],
} as const;

/** Returns the documentation of the packages that the theme needs: the reason, size and licence of each. */
export function dependenciesReference(): string {
  const manifest = readJson("package.json");
  const groups = Object.entries(GROUPS).map(([key, [title, note]]) => {
    // The install scripts of some tools put a binary of the machine into their folder.
    const isSized = key !== "devDependencies";
    const rows = Object.entries(objectOf(manifest[key])).map(([name, version]) => {
      const { license } = readJson(join(PACKAGES, name, "package.json"));
      const size = isSized ? [inKilobytes(bytesIn(join(PACKAGES, name)))] : [];
      return [
        ...[`\`${name}\``, String(version), DEPENDENCY_REASONS[name] ?? ""],
        ...[...size, String(license)],
      ];
    });
    const head = ["Package", "Version", "Why", ...(isSized ? ["Size"] : []), "Licence"];
    const table = markdownTable(head, rows);
    return `## ${title}\n\n${note}\n\n${table}`;
  });
  return [
    "# Dependencies",
    "<!-- Made by `npm run docs:reference`. -->",
    "Each package of the theme has one version, here and in `package.json`; `package-lock.json` holds those of the packages below it. " +
      "Sizes are of the installed package itself. `gatsby`, `react` and `react-dom` are peers: the site chooses them.",
    "Before a package is added: what it saves, what it weighs, whether it runs on the oldest Node that the theme does, and its source on the way that it is used.",
    ...groups,
  ].join("\n\n");
}

function inKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("en")} kB`;
}

function readJson(path: string): Record<string, unknown> {
  return objectOf(JSON.parse(readFileSync(path, "utf8")));
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The bytes of a package's files, without the packages in it. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? sum : sum + bytesIn(path);
    return sum + statSync(path).size;
  }, 0);
}
