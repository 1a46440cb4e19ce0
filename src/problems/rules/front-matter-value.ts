import { clip } from "../clip";
import { ESCAPE_FIX } from "../front-matter-slips";
import { isPlainYaml } from "../plain-yaml";
import { defineRule, type Advice } from "../rule";

export type Values =
  | { kind: "no-text"; key: string }
  | { kind: "draft"; value: string }
  /** `instead`: the text used in the address; empty if the file's name is used. */
  | { kind: "slug"; value: string; instead: string }
  | { kind: "tag" }
  | { kind: "link"; key: string; url: string }
  /** `text`: from its `#` on. */
  | { kind: "comment"; key: string; text: string }
  /** `command`: the TeX that YAML takes apart; `instead`: the value with two backslashes. */
  | { kind: "escape"; key: string; command: string; instead: string }
  /** `instead`: the tag that it most likely means, or `null`. */
  | { kind: "language"; value: string; instead: string | null };

export const frontMatterValue = defineRule({
  id: "front-matter-value",
  severity: "warning",
  finds:
    "A value of the front matter cannot be used, such as a list where one text is wanted, or a language that is no BCP 47 tag.",
  why: "The site does without it. A `draft` that is neither true nor false hides the post: it can be published later, but not taken back.",
  wrong: "---\ntitle: Hot Papers\ndate: 2020-09-17\nslug: hot papers\n---\n\nNo news.\n",
  right: "---\ntitle: Hot Papers\ndate: 2020-09-17\nslug: hot-papers\n---\n\nNo news.\n",
  describe,
  edits: {
    safe: true,
    of: (values, { start, end }) =>
      values.kind === "escape" || (values.kind === "slug" && isPlainYaml(values.instead))
        ? [{ start, end, text: values.instead }]
        : [],
  },
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "no-text":
      return {
        message: `The ${values.key} must be one text.`,
        fix: `Write “${values.key}: …” on one line.`,
      };
    case "draft":
      return {
        message: `The draft value “${clip(values.value)}” is neither true nor false; the post is taken as a draft.`,
        fix: "Use “true” or “false”.",
      };
    case "slug": {
      const { value, instead } = values;
      const used = instead === "" ? "one made from the file name" : `“${clip(instead)}”`;
      return {
        message: `The slug “${clip(value)}” can't stand in an address; ${used} is used.`,
        fix: "Use letters, digits and hyphens.",
      };
    }
    case "tag":
      return {
        message: "A tag must be one text.",
        fix: "Write one tag a line, after “- ”.",
      };
    case "link":
      return {
        message: `The ${values.key} is plain text, so the link to “${clip(values.url)}” is left out of it; its words stay.`,
        fix: "Put the link into the text of the post.",
      };
    case "comment":
      return {
        message: `In YAML “${clip(values.text)}” is a comment, so it is not part of the ${values.key}.`,
        fix: values.text.startsWith("# ")
          ? "Put the value in double quotes."
          : "Put the value in double quotes; if a comment is meant, write a space after its “#”.",
      };
    case "escape": {
      const { key, command } = values;
      return {
        message: `In double quotes YAML takes the beginning of “${clip(command)}” for a sign of its own. The command was taken as part of the ${key}.`,
        fix: ESCAPE_FIX,
      };
    }
    case "language":
      return {
        message: `“${clip(values.value)}” is not a language tag.`,
        fix: `Use a BCP 47 tag such as ${values.instead ?? "en, ja or pt-BR"}.`,
      };
  }
}
