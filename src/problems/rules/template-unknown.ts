import { clip } from "../clip";
import { defineRule } from "../rule";

export const templateUnknown = defineRule({
  id: "template-unknown",
  severity: "error",
  finds: "The template is neither `post` nor `page`.",
  why: "The file is taken as a post, so a page of the site's would stand among the digests.",
  wrong: "---\ntitle: About\ntemplate: pages\ndate: 2020-09-17\n---\n\nWho we are.\n",
  right: "---\ntitle: About\ntemplate: page\ndate: 2020-09-17\n---\n\nWho we are.\n",
  describe: ({ value }: { value: string }) => ({
    message: `There is no template “${clip(value)}”; the file is taken as a post.`,
    fix: "Use “post” or “page”.",
  }),
  edits: {
    safe: false,
    of: ({ value }, { start, end }) => {
      const text = /^(post|page)s?$/i.exec(value)?.[1]?.toLowerCase();
      return text === undefined ? [] : [{ start, end, text }];
    },
  },
});
