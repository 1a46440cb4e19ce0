import { logText } from "../../problems/log-text";
import { rulePage } from "../../problems/problem";
import type { Example } from "../../problems/rule";
import type { RULE_GROUPS } from "../../problems/rules";
import type { Paint } from "../terminal/paint";

/** One of the rules. */
export type AnyRule = (typeof RULE_GROUPS)[number]["rules"][number];

const WIDEST = 100;

/** Returns the page of a rule for a terminal: what it finds and why, a wrong and a right example, and whether it is mended. */
export function formatRule(rule: AnyRule, paint: Paint): string {
  const { id, severity, finds, why, wrong, right } = rule;
  const parts = [
    `${paint("bold", id)} (${severity})`,
    `${finds} ${why}`,
    paint("red", "Wrong:"),
    show(wrong),
    paint("green", "Right:"),
    show(right),
    editNote(rule),
    `To set its severity: "rules": { "${id}": "off" } in hot-papers.config.json, or --rule ${id}=off. To ignore it in one place, put <!-- hot-papers-ignore ${id} --> before the line or at its end; in front matter, # hot-papers-ignore ${id}.`,
    `Also: ${rulePage(id)}`,
  ];
  return `${parts
    .filter(Boolean)
    .map((part) => (part.startsWith("  ") ? part : wrap(part)))
    .join("\n\n")}\n`;
}

function editNote(rule: AnyRule): string {
  if (!("edits" in rule) || rule.edits === undefined) return "";
  return rule.edits.safe
    ? "hot-papers fix mends it; the site shows the same."
    : "Where only one thing can be meant, hot-papers fix --unsafe mends it. That changes what the site shows, so look at it.";
}

function show(example: Example): string {
  if (typeof example === "string") return indent(example);
  const files = Object.entries(example.files).map(([path, content]) => {
    if (typeof content === "string") return `  ${path}:\n${indent(content, 4)}`;
    if ("latin1" in content) return `  ${path}, in Windows-1252:\n${indent(content.latin1, 4)}`;
    if ("link" in content) return `  ${path}: a link to ${content.link}`;
    return `  ${path}: a ${content.damaged ? "damaged " : ""}copy of ${content.package}`;
  });
  const options =
    example.options === undefined ? [] : [`  options: ${JSON.stringify(example.options)}`];
  return [...files, ...options].join("\n\n");
}

/** Long lines are cut, and characters that cannot be seen are escaped. */
function indent(text: string, columns = 2): string {
  const shown = text.trim() === "" ? "(nothing but white space)" : text.trimEnd();
  return shown
    .split("\n")
    .map((line) => logText(line.length > WIDEST ? `${line.slice(0, WIDEST)} …` : line))
    .map((line) => (line === "" ? "" : " ".repeat(columns) + line))
    .join("\n");
}

/** Breaks lines at spaces. */
function wrap(text: string): string {
  return text
    .replaceAll("`", "")
    .replace(new RegExp(`(.{1,${WIDEST}})(?: +|$)`, "g"), "$1\n")
    .trimEnd();
}
