import { readFileSync } from "node:fs";
import { markdownTable } from "./markdown-table";

const ROLES: Record<string, string> = {
  serif: "the font of what papers say",
  sans: "the font of what the site says about them",
  mono: "the font of code",
  paper: "the page",
  raised: "subjects, code, the track of a bar",
  ink: "text, the rule below the header",
  muted: "text that is read second: authors, labels, dates; underlines",
  line: "rules between things; never the only sign of anything",
  accent: "hover, focus, the rank of the paper that a link led to",
  heat: "the fill of a score bar",
  small: "the type size of labels and numbers",
  large: "the type size of what stands out in a text",
  title: "the type size of a paper's title",
  display: "the type size of a page's heading",
  measure: "the widest line of text",
  page: "the widest page",
};

const INTRODUCTION = `<!-- Made from src/styles/tokens.css by \`npm run docs:reference\`: change the sources, not this file. -->

# Tokens

Every colour, font and size of the theme is a custom property with a role. They stand in a layer, so that any plain rule
of a site wins. A colour is a \`light-dark()\` pair. [docs/design.md](../design.md) has the contrasts to keep.
`;

const EXAMPLE = `## Changing a brand

\`\`\`css
/* src/styles/brand.css, imported by the site's gatsby-browser.js */
:root {
  --hot-papers-paper: light-dark(#ffffff, #101418);
  --hot-papers-ink: light-dark(#14181c, #e6eaee);
  --hot-papers-accent: light-dark(#1a4fa8, #8ab4ff);
  --hot-papers-heat: light-dark(#4c7fd4, #5f8fe0);
  --hot-papers-serif: "Source Serif 4", Georgia, serif;
  --hot-papers-page: 72rem;
}
\`\`\`
`;

/** Returns docs/reference/tokens.md, not yet formatted. Throws an Error where tokens and roles are not the same. */
export function tokensReference(): string {
  const tokens = readTokens(readFileSync("src/styles/tokens.css", "utf8"));
  const odd = [...tokens.keys(), ...Object.keys(ROLES)].filter(
    (name) => !tokens.has(name) || !(name in ROLES),
  );
  if (odd.length > 0) throw new Error(`Without a role or without a token: ${odd.join(", ")}.`);
  const rows = Object.entries(ROLES).map(([name, role]) => [
    `\`--hot-papers-${name}\``,
    `\`${tokens.get(name)}\``,
    role,
  ]);
  return [INTRODUCTION, markdownTable(["Token", "Value", "Role"], rows), "", EXAMPLE].join("\n");
}

/** Returns the values of tokens by their names; forced colours, which come later, change some. */
function readTokens(css: string): Map<string, string> {
  const rules = css.replace(/\/\*.*?\*\//gs, "");
  const tokens = new Map<string, string>();
  for (const [, name = "", value = ""] of rules.matchAll(/--hot-papers-([\w-]+):\s*([^;]+);/g)) {
    if (!tokens.has(name)) tokens.set(name, value);
  }
  return tokens;
}
