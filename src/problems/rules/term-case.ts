import { defineRule } from "../rule";
import { unquotedRange } from "../unquoted-range";

export interface Values {
  of: "category" | "tag";
  name: string;
  /** The same in the more frequent spelling. */
  instead: string;
}

const tagged = (tag: string) => ({
  files: {
    "content/posts/one.md": post("2020-09-17", "Deep Learning"),
    "content/posts/two.md": post("2020-09-24", tag),
  },
});
const post = (date: string, tag: string) =>
  `---\ntitle: Hot Papers\ndate: ${date}\ntags: [${tag}]\n---\n\nNo news.\n`;

export const termCase = defineRule({
  id: "term-case",
  severity: "warning",
  finds:
    "A tag or a category differs from another only in capital and small letters, such as `deep learning` and `Deep Learning`.",
  why: "Both have one page, under the more frequent spelling; of two that are equally frequent, the older. Its address is that of the spelling that was used first.",
  wrong: tagged("deep learning"),
  right: tagged("Deep Learning"),
  describe: ({ of, name, instead }: Values) => ({
    message: `The ${of} “${name}” is written “${instead}” in other places; both have one page.`,
    fix: `Write “${instead}”.`,
  }),
  edits: {
    safe: false,
    of: ({ name, instead }, range) => {
      const written = name.length === instead.length ? unquotedRange(range, name.length) : null;
      return written === null ? [] : [{ ...written, text: instead }];
    },
  },
});
