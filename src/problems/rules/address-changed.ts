import { clip } from "../clip";
import { isPlainYaml } from "../plain-yaml";
import { defineRule, type Advice } from "../rule";

export interface Values {
  of: "slug" | "file" | "tag" | "category" | "author" | "image";
  /** As it is written. */
  name: string;
  /** What the address contains instead. */
  instead: string;
  change: "long" | "reserved";
}

const NAMES: Readonly<Record<Values["of"], string>> = {
  slug: "slug",
  file: "name of the file",
  tag: "tag",
  category: "category",
  author: "author’s name",
  image: "name of the image",
};

const post = (slug: string) =>
  `---\ntitle: Hot Papers\ndate: 2020-09-17\nslug: ${slug}\n---\n\nNo news.\n`;

export const addressChanged = defineRule({
  id: "address-changed",
  severity: "warning",
  finds:
    "A slug, a tag, a category, an author’s name or the name of a file (a post or an image) is too long for an address (slugs have up to 80 characters, other names up to 240 bytes of UTF-8), or is one that systems or the site keep for other things, such as `con`, `index.html` and `papers.bib`.",
  why: "No host could keep the page under that name. Long names are cut and end in a checksum, so that two never share a page; the others get `-1`. Addresses that nobody writes, such as those of papers without an arXiv id, are cut without a word.",
  wrong: post("con"),
  right: post("con-1"),
  describe,
  edits: {
    safe: true,
    of: ({ of, instead }: Values, { start, end }) =>
      of === "slug" && isPlainYaml(instead) ? [{ start, end, text: instead }] : [],
  },
});

function describe({ of, name, instead, change }: Values): Advice {
  const why =
    change === "long"
      ? "is too long for an address"
      : "is a name that systems or the site keep for other things";
  return {
    message: `The ${NAMES[of]} “${clip(name)}” ${why}, so ${of === "image" ? "it is served as" : "its page is at"} “${clip(instead)}”.`,
    fix:
      of === "file"
        ? "Give the post a slug."
        : change === "long"
          ? "Shorten it."
          : "Choose another.",
  };
}
