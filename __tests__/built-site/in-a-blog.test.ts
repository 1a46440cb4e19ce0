import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attribute, elements, readPages } from "../support/built-pages";
import { installExample } from "../support/example-site";
import { gatsbyBuild } from "../support/gatsby-build";

/** What the blog shows of markdown: its pages, and the links of its home, of its feed and between its posts. */
interface Blog {
  pages: string[];
  home: string[];
  feed: string[];
  neighbours: Record<string, string[]>;
  digests: string[];
}

const OWN = ["/a-shelf-of-my-own/", "/on-writing-little/"];
const DIGESTS = ["/posts/second-week/", "/posts/first-week/"];
const DIGEST_PAGES = ["/papers/posts/first-week/", "/papers/posts/second-week/"];

let parent: string;
let folder: string;

/** Builds the blog over what the build before left; its config reads the option from the environment. */
async function build(markdownRemark: "auto" | "true"): Promise<{ blog: Blog; log: string }> {
  const built = await gatsbyBuild(folder, { env: { MARKDOWN_REMARK: markdownRemark } });
  if (built.exitCode !== 0) throw new Error(`The build failed:\n${built.log}`);
  return { blog: readBlog(built.publicDir), log: built.log };
}

function readBlog(publicDir: string): Blog {
  const pages = readPages(publicDir);
  const linksIn = (path: string, name: string) =>
    elements(pages.get(path)?.tree ?? { type: "root", children: [] }, name)
      .flatMap((element) => elements(element, "a"))
      .map((link) => attribute(link, "href") ?? "");
  const own = [...pages.keys()].filter((path) => !/^\/(?:papers|404)/.test(path));
  const feed = readFileSync(join(publicDir, "rss.xml"), "utf8");
  return {
    pages: own.sort(),
    home: linksIn("/", "li"),
    feed: [...feed.matchAll(/<item>.*?<link>https:\/\/blog\.example(.*?)<\/link>/g)].map(
      ([, path = ""]) => path,
    ),
    neighbours: Object.fromEntries(
      own
        .filter((path) => path !== "/")
        .map((path) => [path, linksIn(path, "nav").filter((to) => !/^\/(?:papers\/)?$/.test(to))]),
    ),
    digests: [...pages.keys()].filter((path) => path.startsWith("/papers/posts/")).sort(),
  };
}

const ALONE: Blog = {
  pages: ["/", ...OWN],
  home: OWN,
  feed: OWN,
  neighbours: {
    "/a-shelf-of-my-own/": ["/on-writing-little/"],
    "/on-writing-little/": ["/a-shelf-of-my-own/"],
  },
  digests: DIGEST_PAGES,
};

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "hot-papers-in-a-blog-"));
  folder = join(parent, "blog");
  await installExample("in-a-blog", folder);
  const config = join(folder, "gatsby-config.js");
  const options = 'basePath: "/papers/"';
  const text = readFileSync(config, "utf8");
  expect(text).toContain(options);
  const fromEnvironment = `${options}, markdownRemark: process.env.MARKDOWN_REMARK === "true" || "auto"`;
  writeFileSync(config, text.replace(options, fromEnvironment));
}, 1_200_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test("digests are no posts of the blog around them, whatever the cache is of", async () => {
  const first = await build("auto");
  expect(first.blog).toEqual(ALONE);
  expect(first.log).not.toMatch(/^(?:warn|error)/m);

  const both = await build("true");
  expect(both.log).toContain("The posts that are MarkdownRemark nodes are others than before");
  expect(both.blog).toMatchObject({
    pages: ["/", ...OWN, ...DIGESTS.toReversed()],
    home: [OWN[0], ...DIGESTS, OWN[1]],
    feed: [OWN[0], ...DIGESTS, OWN[1]],
    neighbours: { "/on-writing-little/": ["/posts/first-week/"] },
    digests: DIGEST_PAGES,
  });

  const again = await build("auto");
  expect(again.blog).toEqual(ALONE);
}, 1_200_000);
