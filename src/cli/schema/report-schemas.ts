import { SEVERITIES } from "../../problems/rule";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const textOrNull = { type: ["string", "null"] };

/** An object that has all of these keys and no others. */
const object = (properties: Record<string, unknown>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const array = (items: unknown) => ({ type: "array", items });

const POINT = object({
  line: { type: "integer", minimum: 1 },
  column: { type: "integer", minimum: 1, description: "In UTF-16 code units." },
});

const PROBLEM = object({
  file: { ...textOrNull, description: "From the site's root; null for the site as a whole." },
  rule: text,
  severity: { enum: [...SEVERITIES] },
  start: POINT,
  end: POINT,
  message: text,
  fix: { ...textOrNull, description: "What the author can do." },
  edits: array(object({ start: POINT, end: POINT, text })),
  safe: { type: "boolean", description: "The edits change nothing that the site shows." },
  url: { ...text, description: "The page of the rule." },
});

/** A report of a command: what it says of itself, then what it found. */
const report = (command: string, properties: Record<string, unknown>) => ({
  $schema: DRAFT,
  $id: `urn:hot-papers:${command}:1`,
  title: `What hot-papers ${command} --json prints`,
  ...object({ schema: { const: `hot-papers/${command}/1` }, ...properties }),
});

const RULE = object({
  id: text,
  severity: { enum: [...SEVERITIES] },
  finds: text,
  why: text,
  edits: { enum: ["safe", "unsafe", null] },
  url: text,
});

/** The JSON schemas of what commands print with `--json`, by the command. */
export const REPORT_SCHEMAS = {
  check: report("check", {
    root: { ...text, description: "The site's root, absolute." },
    posts: count,
    counts: object(Object.fromEntries(SEVERITIES.map((severity) => [severity, count]))),
    problems: array(PROBLEM),
    ignored: count,
    baseline: object({
      known: count,
      mended: array(object({ file: text, rule: text, message: text, count })),
    }),
    notes: array(text),
  }),
  fix: report("fix", {
    root: text,
    posts: count,
    isWritten: { type: "boolean", description: "Whether files were changed, or only would be." },
    files: array(
      object({
        file: text,
        edits: { ...count, description: "How many edits were made." },
        rules: array(text),
        refused: { ...textOrNull, description: "Why the file was left as it is." },
      }),
    ),
    left: array(PROBLEM),
    notes: array(text),
  }),
  new: report("new", {
    status: { enum: ["written", "nothing", "refused"] },
    reason: { ...textOrNull, description: "Why nothing was written." },
    file: { ...textOrNull, description: "From where the command was called." },
    papers: count,
    rankedBy: { ...textOrNull, description: "The count that decided the order." },
    notes: array(text),
  }),
  enrich: report("enrich", {
    root: text,
    isWritten: { type: "boolean", description: "Whether files were changed, or only would be." },
    files: array(
      object({
        file: text,
        papers: { ...count, description: "How many papers have other counts or posts." },
        sources: array(text),
        left: { ...array(text), description: "Papers whose lines had to stay as they are." },
        refused: { ...textOrNull, description: "Why the file was left as it is." },
      }),
    ),
    sources: array(
      object({
        source: text,
        status: { enum: ["asked", "failed", "skipped"] },
        reason: { ...textOrNull, description: "Why it has no numbers." },
        papers: count,
      }),
    ),
    notes: array(text),
  }),
  convert: report("convert", {
    files: array(
      object({
        input: text,
        format: {
          ...textOrNull,
          description: "What the file is, in words; null if it could not be read.",
        },
        file: { ...textOrNull, description: "The post, from where the command was called." },
        papers: count,
        refused: { ...textOrNull, description: "Why it was not written." },
        notes: { ...array(text), description: "What was left out, and why." },
      }),
    ),
  }),
  explain: report("explain", { rules: array(RULE) }),
  schema: report("schema", { names: array(text) }),
  init: report("init", {
    status: { enum: ["written", "refused"] },
    reason: { ...textOrNull, description: "Why nothing was written, or npm failed." },
    folder: { ...text, description: "Absolute." },
    files: { ...array(text), description: "From that folder." },
    isInstalled: { type: "boolean" },
  }),
  error: report("error", { error: text }),
};
