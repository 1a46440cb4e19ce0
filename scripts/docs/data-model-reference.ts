import {
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from "graphql";
import { typeDefs } from "../../src/gatsby/nodes/type-defs";
import { markdownTable } from "./markdown-table";

const INTRODUCTION = `<!-- Made from src/gatsby/nodes/type-defs.ts by \`npm run docs:reference\`: change the sources, not this file. -->

# Data model

What a site's own pages can query. A node type is queried by its name (\`hotPapersPaper\`, \`allHotPapersPaper\`) and has
Gatsby's own fields (\`id\`, \`parent\`, \`children\`, \`internal\`) beside these; the other types are parts of them.

A \`!\` means that there always is a value. \`JSON\` fields that end in \`Tree\` are
[hast](https://github.com/syntax-tree/hast), safe to render as they are; \`RichTextView\` of the theme does.

\`\`\`graphql
query LatestPapers {
  allHotPapersPaper(sort: { firstSeen: DESC }, limit: 5) {
    nodes {
      title
      path
      score
      authors {
        name
      }
    }
  }
}
\`\`\`

\`hotPapersPaperList(ids: […])\` gives papers by their ids, in that order, and so do \`hotPapersDigestList\`, \`hotPapersEntryList\`,
\`hotPapersSubjectList\` and \`hotPapersAuthorList\`. A page that asks for \`allHotPapersPaper\` is made again in each build in which any
paper has changed; one that asks for a list by ids only if one of these has.
`;

/** Returns docs/reference/data-model.md, not yet formatted. */
export function dataModelReference(): string {
  const types = parse(typeDefs).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition] : [],
  );
  return [INTRODUCTION, ...types.map(section)].join("\n");
}

function section({ name, description, fields = [], interfaces = [] }: ObjectTypeDefinitionNode) {
  const kind = interfaces.length > 0 ? "A node type." : "";
  const text = [description?.value, kind].filter(Boolean).join(". ").replace("..", ".");
  const rows = fields.map((field) => [
    `\`${field.name.value}\``,
    `\`${print(field.type)}\``,
    textOf(field),
  ]);
  const table = markdownTable(["Field", "Type", "What it is"], rows);
  return [`## ${name.value}`, text, table].filter(Boolean).join("\n\n") + "\n";
}

function textOf({ description }: FieldDefinitionNode): string {
  return description?.value ?? "";
}
