import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "./markdown-table";
import { type ComponentFacts, readComponents } from "./read-component";
import { SLOT_EXAMPLES } from "./slot-examples";

const FOLDER = "src/components";

const INTRODUCTION = `<!-- Made from src/components/ by \`npm run docs:reference\`: change the sources, not this file. -->

# Components

A site replaces any component by a file of its own, which Gatsby calls
[shadowing](https://www.gatsbyjs.com/docs/how-to/plugins-and-themes/shadowing/). The path says which:
\`src/gatsby-theme-hot-papers/components/digest-card.tsx\` in the site stands in the place of
\`src/components/digest-card.tsx\` in the theme. It exports a component of the same name, which gets the same props.

- Props are all that a component gets, with \`useSite()\` of \`gatsby-theme-hot-papers/src/components/site-context\`: the
  site's facts, its words and the locale of dates and numbers.
- Their types are exported beside them. Those of what they show, such as \`DigestView\`, are exported by
  \`gatsby-theme-hot-papers\` itself.
- Pages are HTML without a runtime. A component that keeps state needs the option \`hydrate: true\`.
- Scripts rely on some markup, and so may a site's readers: [docs/design.md](../design.md) lists it.
- A shadow is a copy that no update changes. A slot is enough for most of what a site adds.
`;

const SLOTS = `## Slots

They are empty and cost a page nothing. Shadow them for what the theme does not have: comments, a newsletter, analytics.
`;

const OTHERS = "## All components\n";

/** Returns docs/reference/components.md, not yet formatted. */
export function componentsReference(): string {
  const slots = filesIn("slots").map((path) => slotSection(path));
  const others = filesIn("").flatMap((path) => componentsOf(path).map((one) => section(one, path)));
  return [INTRODUCTION, SLOTS, ...slots, OTHERS, ...others].join("\n");
}

/** Returns the component files of a folder below src/components/, sorted, as paths from there without extension. */
function filesIn(folder: string): string[] {
  return readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => join(folder, name.replace(/\.tsx$/, "")))
    .sort();
}

function componentsOf(path: string): ComponentFacts[] {
  const file = `${FOLDER}/${path}.tsx`;
  return readComponents(file, readFileSync(file, "utf8"));
}

function slotSection(path: string): string {
  const example = SLOT_EXAMPLES[path.replace("slots/", "")];
  const [slot] = componentsOf(path);
  if (example === undefined || slot === undefined) throw new Error(`${path} has no example.`);
  return `${section(slot, path)}\n\n\`\`\`jsx\n${example}\n\`\`\`\n`;
}

function section({ name, text, props }: ComponentFacts, path: string): string {
  const place = `\`src/gatsby-theme-hot-papers/components/${path}.tsx\``;
  return [`### ${name}`, place, text, propsOf(props)].filter(Boolean).join("\n\n") + "\n";
}

function propsOf(props: ComponentFacts["props"]): string {
  if (props === null) return "";
  if (props.type !== null) return `\`${props.name}\` is \`${props.type}\`.`;
  const rows = props.fields.map(({ name, optional, type, text }) => [
    `\`${name}${optional ? "?" : ""}\``,
    `\`${type}\``,
    text,
  ]);
  return markdownTable([`\`${props.name}\``, "Type", "What it is"], rows);
}
