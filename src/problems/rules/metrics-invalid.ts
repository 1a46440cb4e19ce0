import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export type Values =
  /** The name is read as `near`. */
  | { kind: "name"; name: string; near: string }
  | { kind: "no-number"; name: string }
  /** `instead`: the same number in a valid form; `null` if it is not a number. */
  | { kind: "number"; name: string; value: string; instead: string | null }
  | { kind: "time"; value: string };

const paper = (metrics: string) => [
  "# 1. Efficient Transformers",
  "",
  metrics,
  "",
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
];

export const metricsInvalid = defineRule({
  id: "metrics-invalid",
  severity: "warning",
  finds: "A number or the time of a metrics line cannot be read, or a name is written by a slip.",
  why: "The line stays visible, and its good parts count; a paper without its numbers loses its place among the best.",
  wrong: examplePost(...paper("- retweets: 1．6k, favorites: 657 (09/17/2020 09:55:42)")),
  right: examplePost(...paper("- retweets: 1.6k, favorites: 657 (09/17/2020 09:55:42)")),
  describe,
  edits: {
    safe: false,
    of: (values, { start, end }) => {
      if (values.kind === "name") return [{ start, end, text: values.near }];
      const isKnown = values.kind === "number" && values.instead !== null;
      return isKnown ? [{ start, end, text: values.instead ?? "" }] : [];
    },
  },
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "name":
      return {
        message: `“${values.name}” is no usual count; it is read as “${values.near}”.`,
        fix: `Write “${values.near}”.`,
      };
    case "no-number":
      return {
        message: `The metric “${values.name}” has no number.`,
        fix: "Write a number such as 159, 1,590 or 1.6k.",
      };
    case "number":
      return {
        message: `The value “${values.value}” of “${values.name}” is not a whole number from 0 to 999,999,999.`,
        fix: "Write a number such as 159, 1,590 or 1.6k.",
      };
    case "time":
      return {
        message: `The time “${values.value}” of the metrics does not exist or is not in a known form.`,
        fix: "Write it as month/day/year: 09/17/2020 09:55:42.",
      };
  }
}
