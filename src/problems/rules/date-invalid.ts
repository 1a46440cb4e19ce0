import { clip } from "../clip";
import { defineRule } from "../rule";

export interface Values {
  value: string;
  /** The only date that it can mean, as `2020-09-17`; `null` where it may mean several, or none. */
  instead: string | null;
}

const MOST_DAYS = 31;

function reasonFor(value: string): string {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(value) ?? [];
  if (year === "") return "does not exist or is not in a known form";
  if (Number(month) < 1 || Number(month) > 12) return `does not exist: there is no month ${month}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > MOST_DAYS) return `does not exist: there is no day ${day}`;
  if (Number(day) > days) return `does not exist: its month has ${days} days`;
  return "has a time that does not exist or is not in a known form";
}

export const dateInvalid = defineRule({
  id: "date-invalid",
  severity: "error",
  finds: "The date does not exist, such as 30 February, or is in no form that is known.",
  why: "The post counts as one without a date, unless the name of its file has one. A time without a zone is UTC.",
  wrong: "---\ntitle: Hot Papers\ndate: 17/09/2020\n---\n\nNothing came out this week.\n",
  right: "---\ntitle: Hot Papers\ndate: 2020-09-17\n---\n\nNothing came out this week.\n",
  describe: ({ value, instead }: Values) => ({
    message: `The date “${clip(value)}” ${reasonFor(value)}.`,
    fix: `Write it as ${instead ?? "2020-09-17 or 2020-09-17T09:55:42Z"}.`,
  }),
  edits: {
    safe: false,
    of: ({ instead }, { start, end }) => (instead === null ? [] : [{ start, end, text: instead }]),
  },
});
