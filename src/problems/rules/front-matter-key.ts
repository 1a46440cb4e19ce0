import { clip } from "../clip";
import { defineRule } from "../rule";

interface Values {
  key: string;
  value: string;
}

export const frontMatterKey = defineRule({
  id: "front-matter-key",
  severity: "warning",
  finds:
    "A key by which another program knows a draft, such as `published: false`, `status: draft` or `Draft: true`.",
  why: "The post is hidden, since that is what was meant: it can be published later, but not taken back.",
  wrong: "---\ntitle: Hot Papers\ndate: 2020-09-17\npublished: false\n---\n\nNo news.\n",
  right: "---\ntitle: Hot Papers\ndate: 2020-09-17\ndraft: true\n---\n\nNo news.\n",
  describe: ({ key, value }: Values) => ({
    message: `“${clip(key)}: ${clip(value)}” hides the post, as “draft: true” does.`,
    fix: "Write “draft: true” in its place, or take it out to publish the post.",
  }),
});
