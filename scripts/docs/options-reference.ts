import { Joi } from "gatsby-plugin-utils";
import { optionsSchema } from "../../src/options/schema";
import { markdownTable } from "./markdown-table";
import { OPTION_EXAMPLES } from "./option-examples";
import { type Description, optionType } from "./option-type";
import { wordsTable } from "./words-table";

const INTRODUCTION = `<!-- Made from the schema by \`npm run docs:reference\`: change src/options/, not this file. -->

# Options

They stand in a site's \`gatsby-config\`, in groups, and all have defaults:

\`\`\`js
module.exports = {
  plugins: [
    {
      resolve: "gatsby-theme-hot-papers",
      options: { site: { title: "Papers of the week" }, lists: { perPage: 20 } },
    },
  ],
};
\`\`\`

In TypeScript, \`import type { ThemeOptionsInput } from "gatsby-theme-hot-papers"\` is the type of \`options\`.

A key that is not an option fails the build, and the error names the nearest option. All errors are reported at once.
`;

const OTHERS = "other options";

/** Returns docs/reference/options.md, not yet formatted. */
export function optionsReference(): string {
  const options: [string, Description][] = Object.entries(optionsSchema(Joi).describe().keys ?? {});
  const isGroup = ([, { type }]: [string, Description]) => type === "object";
  const others = options.filter((option) => !isGroup(option));
  const sections = options
    .filter(isGroup)
    .map(([name, description]) =>
      section(name, textOf(description), tableOfGroup(name, description)),
    );
  return [INTRODUCTION, ...sections, section(OTHERS, "", tableOf(Object.fromEntries(others)))].join(
    "\n",
  );
}

function section(name: string, text: string, table: string): string {
  const example = OPTION_EXAMPLES[name];
  if (example === undefined) throw new Error(`The options of ${name} have no example.`);
  const heading = name === OTHERS ? "## Other options" : `## \`${name}\``;
  const code = `const options = ${JSON.stringify(example)};`;
  return [heading, text, table, `\`\`\`js\n${code}\n\`\`\`\n`].filter(Boolean).join("\n\n");
}

/** The table of a group; the rules have a page of their own. */
function tableOfGroup(name: string, { keys }: Description): string {
  if (name === "rules") return "";
  return name === "words" ? wordsTable() : tableOf(keys);
}

function tableOf(keys: Record<string, Description> = {}): string {
  const rows = Object.entries(keys).map(([key, description]) => [
    `\`${key}\``,
    optionType(description),
    `\`${JSON.stringify(Object(description.flags).default)}\``,
    textOf(description),
  ]);
  return markdownTable(["Key", "Type", "Default", "What it is"], rows);
}

function textOf({ flags }: Description): string {
  return String(Object(flags).description ?? "");
}
