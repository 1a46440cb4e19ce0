import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** The word as it is in the file, and as it was originally. */
  damaged: string;
  repaired: string;
  /** The original text of the whole range. */
  text: string;
}

export const encodingRepaired = defineRule({
  id: "encoding-repaired",
  severity: "warning",
  finds: "UTF-8 text was once read as Mac Roman or Windows-1252, such as `SchÃ¼tze` for `Schütze`.",
  why: "It could be undone exactly, and the page shows the repaired text; other programs that read the file do not know.",
  wrong: examplePost("A talk by Ada SchÃ¼tze."),
  right: examplePost("A talk by Ada Schütze."),
  describe: ({ damaged, repaired }: Values) => ({
    message: `The text was damaged by a wrong encoding: “${damaged}” is read as “${repaired}”.`,
    fix: "Save the file again with the text repaired, as UTF-8.",
  }),
  edits: { safe: true, of: ({ text }, { start, end }) => [{ start, end, text }] },
});
