import { examplePost } from "../example-post";
import type { Range } from "../range";
import { defineRule } from "../rule";

/** A file with more than this is not text, and no edit can fix it. */
const MOST_EDITS = 1000;

export interface Values {
  count: number;
  /** Where they stand, in the file; neighbours together. */
  runs: readonly Range[];
}

export const controlCharacter = defineRule({
  id: "control-character",
  severity: "warning",
  finds: "The file holds NUL or other control characters.",
  why: "No HTML page and no feed may hold them, so they are left out. Most come from copying out of a PDF or a terminal.",
  wrong: examplePost("A calm\u0000 sea.\u0007"),
  right: examplePost("A calm sea."),
  describe: ({ count }: Values) => ({
    message:
      count === 1
        ? "A control character stands in the text; it is left out."
        : `${count} control characters stand in the text; they are left out.`,
    fix: "Delete them: they can't be seen.",
  }),
  edits: {
    safe: true,
    of: ({ runs }) =>
      runs.length > MOST_EDITS ? [] : runs.map(({ start, end }) => ({ start, end, text: "" })),
  },
});
