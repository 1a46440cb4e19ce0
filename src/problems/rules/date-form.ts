import { clip } from "../clip";
import { defineRule } from "../rule";

export interface Values {
  value: string;
  /** The same date as ISO 8601 has it. */
  instead: string;
}

export const dateForm = defineRule({
  id: "date-form",
  severity: "info",
  finds: "The date is in a form that other programs do not read, such as `2020-09-17T09:55:42.Z`.",
  why: "Here it is read as it is meant. Programs that take ISO 8601 alone refuse it, or take another day.",
  wrong:
    "---\ntitle: Hot Papers\ndate: 2020-09-17T09:55:42.Z\n---\n\nNothing came out this week.\n",
  right: "---\ntitle: Hot Papers\ndate: 2020-09-17T09:55:42Z\n---\n\nNothing came out this week.\n",
  describe: ({ value, instead }: Values) => ({
    message: `The date “${clip(value)}” is read as ${instead}.`,
    fix: `Write it as ${instead}.`,
  }),
  edits: { safe: true, of: ({ instead }, { start, end }) => [{ start, end, text: instead }] },
});
