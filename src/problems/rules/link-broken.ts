import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** As it is in the text. */
  address: string;
  /** What does not exist: the page or file, or the fragment in a page. */
  missing: "page" | "place";
}

const posts = (link: string) => ({
  "content/posts/hot-papers.md": examplePost(`See [the week before](${link}).`),
  "content/posts/cold-papers.md": examplePost("No news.").replace("slug: hot", "slug: cold"),
});

export const linkBroken = defineRule({
  id: "link-broken",
  severity: "warning",
  finds:
    "A link in a text leads to a page, a file, a post or a place in a page that the site does not have.",
  why: "Readers come to a page that says so, or to the beginning of the page. A link to the file of another post, such as `cold-papers.md`, leads to that post’s page. It is seen at the end of a build, when all pages are there; files that other plugins may still write (`.xml`, `.json`, `.txt`) are not looked for.",
  wrong: { files: posts("warm-papers.md") },
  right: { files: posts("cold-papers.md") },
  describe: ({ address, missing }: Values) => ({
    message:
      missing === "page"
        ? `The link “${clip(address)}” leads to nothing on the site.`
        : `The link “${clip(address)}” leads to a page that has no such place.`,
    fix:
      missing === "page"
        ? "Write the address of the page from the site’s root, such as /posts/week-2/, or the name of the post’s file."
        : "Take out what stands from the # on, or write the id of a place, such as that of a paper.",
  }),
});
