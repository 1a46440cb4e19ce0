import { parseDigest } from "../../src/digest/parse-digest";
import { groupProblems } from "../../src/problems/group-problems";
import { formatInfos } from "../../src/problems/format-infos";
import { formatProblems } from "../../src/problems/format-problems";
import { rulePage } from "../../src/problems/problem";
import { setSiteSeverities } from "../../src/problems/set-severities";
import type { Example, Severity } from "../../src/problems/rule";
import { RULE_GROUPS } from "../../src/problems/rules";

type AnyRule = (typeof RULE_GROUPS)[number]["rules"][number];

const MADE =
  "<!-- Made from src/problems/rules/ by `npm run docs:reference`: change the sources, not this file. -->";

const INTRODUCTION = `${MADE}

# Problems

What can be wrong in a post, and what to do about it. A build prints every problem with its file, line and column,
one block a file, and ends with one line that counts them; the option \`onProblem\` says whether it goes on (\`warn\`, the default), stays silent (\`ignore\`), or
fails once all are listed (\`error\`, or from a severity on: \`{ failOn: "error" }\`). The option \`rules\` sets the severity of a
rule or turns it off. In every case the rest of the post is rendered.

The place is that of the cause, in the file as it is on disk. What is wrong with a value that a post does not give, such as
a slug made from the file's name, stands at the line that opens its front matter, or at the first line.

Severity says what it costs: an _error_ loses or hides something that the author meant, a _warning_ does not. An _info_ may
well be right as it is: a build prints one line for each such rule, with the number of places and files and the first
place. Each rule has a page with a wrong and a right example, which the tests run.
`;

/** The file of an example that is one post. */
const FILE = "content/posts/hot-papers.md";
/** Where a line of an example is cut, in characters. */
const WIDEST = 240;

/** Returns docs/reference/problems.md, not yet formatted: all rules in short. */
export function problemsReference(): string {
  const groups = RULE_GROUPS.map(({ title, rules }) =>
    [`## ${title}`, ...rules.map((rule) => entry(rule))].join("\n\n"),
  );
  return [INTRODUCTION, ...groups, ""].join("\n\n");
}

/** Returns the pages of the rules by their paths, each a function that makes it, not yet formatted. */
export function rulePages(): [path: string, make: () => string][] {
  return RULE_GROUPS.flatMap(({ rules }) => [...rules]).map((rule) => [
    rulePage(rule.id),
    () => page(rule),
  ]);
}

function entry({ id, severity, finds }: AnyRule): string {
  return `### [${id}](problems/${id}.md)\n\n_${severityName(severity)}._ ${finds}`;
}

function page(rule: AnyRule): string {
  const { id, severity, finds, why, wrong, right } = rule;
  const parts = [
    `${MADE}\n\n# ${id}`,
    `_${severityName(severity)}_ ([all rules](../problems.md))`,
    `${finds} ${why}`,
    "## Wrong",
    show(wrong),
    typeof wrong === "string" ? printed(rule, wrong) : "",
    "## Right",
    show(right),
    editNote(rule),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function severityName(severity: Severity): string {
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
}

function editNote(rule: AnyRule): string {
  if (!("edits" in rule) || rule.edits === undefined) return "";
  return rule.edits.safe
    ? "Such a problem comes with an edit that makes it right and changes nothing that the site shows."
    : "Where only one thing can be meant, such a problem comes with an edit. It changes what the site shows, so look at it.";
}

/** What a build says of an example, and for an info also what it says of each place if the site wants that. */
function printed({ id, severity }: AnyRule, source: string): string {
  const { problems } = parseDigest(source, { fileName: FILE });
  const found = problems.map((problem) => ({ file: FILE, problem }));
  if (severity !== "info") return said(formatProblems(FILE, groupProblems(found)));
  const graver = setSiteSeverities(found, { [id]: "warn" });
  return [
    said(formatInfos(found).join("\n")),
    `With the option \`rules: { "${id}": "warn" }\` it says:`,
    code(formatProblems(FILE, groupProblems(graver))),
  ].join("\n\n");
}

function said(text: string): string {
  return `A build says:\n\n${code(text)}`;
}

function show(example: Example): string {
  if (typeof example === "string") return code(example);
  const { files, options } = example;
  const shown = Object.entries(files).map(([path, content]) => {
    if (typeof content === "string") return `\`${path}\`:\n\n${code(content)}`;
    if ("latin1" in content) return `\`${path}\`, in Windows-1252:\n\n${code(content.latin1)}`;
    return `\`${path}\`, ${describe(content)}.`;
  });
  const set =
    options === undefined
      ? []
      : [`Options:\n\n\`\`\`js\nconst options = ${JSON.stringify(options)};\n\`\`\``];
  return [...shown, ...set].join("\n\n");
}

function describe(content: { link: string } | { package: string; damaged?: true }): string {
  if ("link" in content) return `a link to \`${content.link}\``;
  return `${content.damaged ? "a damaged copy" : "a copy"} of \`${content.package}\``;
}

/** A block of code in which every character can be seen, long lines cut. */
function code(text: string): string {
  const lines = text.trimEnd().split("\n");
  const shown = lines.map((line) =>
    (line.length > WIDEST ? `${line.slice(0, WIDEST)} …` : line).replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f]/g,
      (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)),
    ),
  );
  return ["```text", ...shown, "```"].join("\n");
}
