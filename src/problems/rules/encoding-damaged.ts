import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const encodingDamaged = defineRule({
  id: "encoding-damaged",
  severity: "error",
  finds:
    "UTF-8 text was once read as Mac Roman or Windows-1252, and characters were lost on the way.",
  why: "It cannot be undone exactly, so the text stays as it is, and readers see the damage.",
  wrong: examplePost("A talk by Ada Sch\ufffdtze."),
  right: examplePost("A talk by Ada Schütze."),
  describe: ({ damaged }: { damaged: string }) => ({
    message: `The text was damaged by a wrong encoding and can't be repaired exactly: “${damaged}”.`,
    fix: "Copy the text again from its source, and save the file as UTF-8.",
  }),
});
