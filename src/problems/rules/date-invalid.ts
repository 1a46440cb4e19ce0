import { clip } from "../clip";
import { defineRule } from "../rule";

interface Values {
  value: string;
  /** The only date that it can mean, as `2020-09-17`; `null` where it may mean several, or none. */
  instead: string | null;
}

export const dateInvalid = defineRule({
  id: "date-invalid",
  severity: "error",
  finds: "The date does not exist, such as 30 February, or is in no form that is known.",
  why: "The post counts as one without a date, unless the name of its file has one. A time without a zone is UTC.",
  wrong: "---\ntitle: Hot Papers\ndate: 17/09/2020\n---\n\nNothing came out this week.\n",
  right: "---\ntitle: Hot Papers\ndate: 2020-09-17\n---\n\nNothing came out this week.\n",
  describe: ({ value }: Values) => ({
    message: `The date “${clip(value)}” does not exist or is not in a known form.`,
    fix: "Write it as 2020-09-17 or 2020-09-17T09:55:42Z.",
  }),
  edits: {
    safe: false,
    of: ({ instead }, { start, end }) => (instead === null ? [] : [{ start, end, text: instead }]),
  },
});
