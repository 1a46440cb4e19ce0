import { clip } from "../clip";
import { examplePost } from "../example-post";
import type { Columns } from "../range";
import { defineRule, type Advice } from "../rule";

export type Values =
  | { kind: "no-link" }
  | { kind: "text"; text: string }
  /** From the bracket to the end of the address. */
  | { kind: "unclosed"; url: string }
  /** `url`: where the address stands in the line; `null` where that is not known. */
  | { kind: "relative"; value: string; url: Columns | null };

const paper = (links: string) => ["# 1. Efficient Transformers", "", links];

/** Hosts that an address without `https://` can only mean. */
const HOST = /^(?:www\.|(?:export\.)?arxiv\.org\/)/i;

export const linksInvalid = defineRule({
  id: "links-invalid",
  severity: "warning",
  finds: "Part of a links line is no link.",
  why: "It stays visible as it is written, and leads nowhere.",
  wrong: examplePost(
    ...paper("- links: [abs](https://arxiv.org/abs/2009.06732) | [code](www.code.example/rooms)"),
  ),
  right: examplePost(
    ...paper(
      "- links: [abs](https://arxiv.org/abs/2009.06732) | [code](https://www.code.example/rooms)",
    ),
  ),
  describe,
  edits: {
    safe: false,
    of: (values, { start: { line }, end }) => {
      if (values.kind === "unclosed") return [{ start: end, end, text: ")" }];
      if (values.kind !== "relative" || values.url === null || !HOST.test(values.value)) return [];
      const place = { line, column: values.url.column };
      return [{ start: place, end: place, text: "https://" }];
    },
  },
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "no-link":
      return {
        message: "The links line has no link.",
        fix: "Write each as [name](https://address).",
      };
    case "text":
      return {
        message: `“${clip(values.text, 60)}” is not a link.`,
        fix: "Write each as [name](https://address).",
      };
    case "unclosed":
      return {
        message: `The bracket before “${clip(values.url)}” is never closed.`,
        fix: "Add a closing bracket after the address.",
      };
    case "relative":
      return {
        message: `“${clip(values.value)}” is not an absolute address.`,
        fix: "Write the whole of it, from https:// on.",
      };
  }
}
