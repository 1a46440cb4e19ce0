import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const mergeConflict = defineRule({
  id: "merge-conflict",
  severity: "error",
  finds:
    "A merge was not finished: Git's marks `<<<<<<<`, `=======` and `>>>>>>>` stand in the file.",
  why: "Both versions are shown, and the marks with them.",
  wrong: examplePost(
    "Two papers this week.",
    "",
    "<<<<<<< HEAD",
    "Start with the first.",
    "=======",
    "Start with the second.",
    ">>>>>>> new-order",
  ),
  right: examplePost("Two papers this week.", "", "Start with the second."),
  describe: ({ ours, theirs }: { ours: string; theirs: string }) => {
    const names = [ours, theirs].filter((name) => name !== "").map((name) => `“${clip(name)}”`);
    const of = names.length === 0 ? "" : ` (${names.join(" and ")})`;
    return {
      message: `A merge left both versions of these lines${of}.`,
      fix: "Keep the lines that are right, and take out the others and the lines of “<<<<<<<”, “=======” and “>>>>>>>”.",
    };
  },
});
