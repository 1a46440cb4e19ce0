import { clip } from "../clip";
import { defineRule } from "../rule";

export const papersUnknown = defineRule({
  id: "papers-unknown",
  severity: "warning",
  finds: "The front matter has a value of `papers` that it can not have.",
  why: "It is read as `auto`: papers are found by what stands in the post.",
  wrong: "---\ntitle: Reading\ndate: 2020-09-17\npapers: nothing\n---\n\nWhat we read.\n",
  right: "---\ntitle: Reading\ndate: 2020-09-17\npapers: none\n---\n\nWhat we read.\n",
  describe: ({ value, modes }: { value: string; modes: readonly string[] }) => ({
    message: `There is no “papers: ${clip(value)}”; it is read as “auto”.`,
    fix: `Use one of ${modes.map((mode) => `“${mode}”`).join(", ")}.`,
  }),
});
