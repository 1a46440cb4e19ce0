import type { Post } from "../corpus/post";

const FRONT_MATTER = /^---\n(.*?)\n---\n/s;

/** Returns a post with a title and a date alone in its front matter, which every generator of sites reads. */
export function plainPost({ name, text }: Post): Post {
  const head = FRONT_MATTER.exec(text);
  const [date = "2020-01-01"] = /\b20\d\d-\d\d-\d\d(?!\d)/.exec(head?.[1] ?? name) ?? [];
  const title = name.replace(/\.md$/, "");
  const frontMatter = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n`;
  return { name, text: frontMatter + text.slice(head?.[0].length ?? 0) };
}
