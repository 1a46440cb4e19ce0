import { defineRule } from "../rule";

export type Values =
  | { kind: "path"; alias: string }
  /** `by`: the path of the other post's file, `null` if a page or a file of the site is there. */
  | { kind: "taken"; alias: string; by: string | null };

const post = (aliases: string) =>
  `---\ntitle: Hot Papers\ndate: 2020-09-17\nslug: hot-papers\naliases: ${aliases}\n---\n\nNo news.\n`;

export const aliasInvalid = defineRule({
  id: "alias-invalid",
  severity: "warning",
  finds:
    "An old address of a post (`aliases`, `redirect_from`) is no path of the site, or something else is there.",
  why: "Such an address does not lead to the post.",
  wrong: { files: { "content/posts/hot-papers.md": post("[https://old.example/hot-papers]") } },
  right: { files: { "content/posts/hot-papers.md": post("[/2020/09/hot-papers/]") } },
  describe: (values: Values) =>
    values.kind === "path"
      ? {
          message: `“${values.alias}” is no path of this site, so nothing leads from it to this post.`,
          fix: "Write the path from the root of the site, such as “/2020/09/hot-papers/”.",
        }
      : {
          message: `“${values.alias}” is ${values.by === null ? "a page or a file of this site" : `already an old address of ${values.by}`}, so it does not lead to this post.`,
          fix: "Take it out.",
        },
});
