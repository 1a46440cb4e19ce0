import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toString } from "hast-util-to-string";
import { imageSize } from "image-size";
import kebabCase from "lodash.kebabcase";
import type { BuildResult } from "../support/gatsby-build";
import {
  attribute,
  type BuiltPage,
  elements,
  listFiles,
  metaContent,
  readPages,
  withOverlay,
} from "../support/built-pages";
import { brokenAddresses, brokenLinks, requestsElsewhere } from "../support/check-links";
import { misreadMarkup } from "../support/misread-markup";
import {
  FIXTURE_CONTENT,
  fixtureSite,
  hydratedSite,
  SITE_URL,
  sourcePosts,
} from "../support/fixture-site";

const posts = sourcePosts(FIXTURE_CONTENT);
const published = posts.filter(({ draft, template }) => !draft && template === "post");

let build: BuildResult;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  build = await fixtureSite();
  pages = readPages(build.publicDir);
}, 2_400_000);

const publicFile = (name: string) => readFileSync(join(build.publicDir, name), "utf8");

test("the build warns of nothing but the posts", () => {
  const warnings = build.log.split("\n").filter((line) => /^(warn|error)/.test(line));
  expect(warnings.filter((line) => !/\.md: \d+ problems?$/.test(line))).toEqual([]);
});

test("there is nothing of the overlay of gatsby develop, with Gatsby's runtime or without", async () => {
  expect(withOverlay(build.publicDir)).toEqual([]);
  const { publicDir } = await hydratedSite();
  expect(listFiles(publicDir)).toContainEqual(expect.stringMatching(/^app-\w+\.js$/));
  expect(withOverlay(publicDir)).toEqual([]);
}, 2_400_000);

test("there is nothing of Gatsby's runtime that no page loads: scripts, style sheets, data of pages", () => {
  const files = listFiles(build.publicDir);
  expect(
    files.filter((file) =>
      /^[^/]+\.(?:js|css|map)$|page-data\.json$|webpack\.stats|chunk-map/.test(file),
    ),
  ).toEqual([]);
});

test("a paper has three files, an author two, with five papers one more", () => {
  const files = listFiles(build.publicDir);
  const named = (name: string) => files.filter((file) => file.includes(name));
  const [, key = ""] = /^papers\/(2506\.90001)\.bib$/m.exec(files.join("\n")) ?? [];
  expect(named(key)).toEqual([
    `data/papers/${key}.json`,
    `papers/${key}.bib`,
    `papers/${key}/index.html`,
  ]);
  // More than a list of ten papers has the other order and further pages too.
  expect(named("ada-example").filter((path) => !/\/(?:by-score|page)\//.test(path))).toEqual([
    "authors/ada-example.bib",
    "authors/ada-example/atom.xml",
    "authors/ada-example/index.html",
  ]);
});

test("the build ends with its size", () => {
  const files = listFiles(build.publicDir).length;
  const lines = build.log.split("\n").filter((line) => /^info .*public\/ has/.test(line));
  expect(lines).toEqual([
    expect.stringContaining(`public/ has ${files.toLocaleString("en")} files`),
  ]);
});

describe("pages", () => {
  it("has each published post at its slug", () => {
    expect(published.length).toBeGreaterThan(20);
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(published.map(({ slug }) => `/posts/${slug}/`)),
    );
  });

  it("has the posts whose front matter cannot be read", () => {
    for (const words of [
      "A paper in a file without front matter",
      "The paper below broken front matter",
    ]) {
      const found = [...pages.values()].filter(
        ({ path, html }) => path.startsWith("/posts/") && html.includes(words),
      );
      expect({ words, pages: found.length }).toEqual({ words, pages: 1 });
    }
  });

  it("has a page for each tag and category", () => {
    const terms = published.flatMap(({ tags, category }) => [
      ...tags.map((tag) => `/tag/${kebabCase(tag)}/`),
      ...(category === null ? [] : [`/category/${kebabCase(category)}/`]),
    ]);
    // Names without a letter that kebab-case knows have slugs of their own.
    const expected = new Set(terms.filter((path) => !path.endsWith("//")));
    expect(expected.size).toBeGreaterThan(10);
    expect([...pages.keys()]).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    "/",
    "/page/2/",
    "/tags/",
    "/categories/",
    "/tag/fixture/page/2/",
    "/archive/",
    "/archive/2025/",
    "/archive/2025/10/",
    "/best/",
    "/best/by-digests/",
    "/best/2025/",
    "/best/2025/10/",
    "/best/2025/10/by-digests/",
    "/pages/about/",
    "/papers/2506.90001/",
    "/subjects/",
    "/subjects/cs.LG/",
    "/subjects/cs.LG/page/2/",
    "/subjects/cs.LG/by-score/page/2/",
    "/subjects/cs.LG/2025/",
    "/subjects/cs.LG/2025/by-score/",
    "/subjects/cs.LG/2025/page/2/",
    "/subjects/cs.LG/2025/04/",
    "/authors/",
    "/authors/by-name/",
    "/authors/ada-example/",
    "/authors/ada-example/page/2/",
    "/authors/ada-example/by-score/",
    "/trends/",
    "/trends/2025/",
    "/404.html",
  ])("has %s", (path) => {
    expect(pages.has(path)).toBe(true);
  });

  it("gives terms that would share a page one each, but for those that differ only in case", () => {
    const tags = [...pages.keys()].filter((path) => /^\/tag\/c(-\d+)?\/$/.test(path));
    expect(tags).toEqual(["/tag/c-2/", "/tag/c-3/", "/tag/c/"]);
  });

  it("gives two posts with one slug a page each", () => {
    expect(pages.get("/posts/same-slug/")?.html).toContain("The first of two with one slug");
    expect(pages.get("/posts/same-slug-2/")?.html).toContain("The second of two with one slug");
  });

  it("has drafts nowhere in what is published", () => {
    const drafts = posts.filter(({ draft }) => draft);
    const traces = [...drafts.flatMap(({ slug, title }) => [slug, title]), "unpublished-marker"];
    const files = listFiles(build.publicDir);
    const holding = files.filter((file) => {
      const text = publicFile(file);
      return traces.some((trace) => text.includes(trace) || file.includes(trace));
    });
    expect(drafts.length).toBeGreaterThan(0);
    expect(holding).toEqual([]);
  });

  it("has no broken link", () => {
    expect(brokenLinks(pages, build.publicDir)).toEqual([]);
    expect(brokenAddresses(build.publicDir, SITE_URL, {})).toEqual([]);
  });

  it("is read by a browser as the elements that React means", () => {
    const misread = [...pages.values()].flatMap(({ path, html }) => {
      const place = misreadMarkup(html);
      return place === null ? [] : [`${path}: ${place}`];
    });
    expect(misread).toEqual([]);
  });

  it.each([
    ["/", [["Today", "page"]]],
    ["/archive/", [["Archive", "page"]]],
    ["/archive/2025/10/", [["Archive", "true"]]],
    ["/subjects/cs.LG/by-score/page/2/", [["Subjects", "true"]]],
    ["/pages/about/", [["About the fixture", "page"]]],
    ["/posts/eight-papers-thirteen-posts/", []],
    ["/404.html", []],
  ])("says in the navigation of %s where it is", (path, expected) => {
    const { tree } = pages.get(path) ?? {};
    const parts =
      tree === undefined ? [] : ["nav", "footer"].flatMap((name) => elements(tree, name));
    const ofSite = [parts[0], parts.at(-1)].flatMap((part) => (part ? elements(part, "a") : []));
    const current = ofSite.flatMap((link) => {
      const value = attribute(link, "ariaCurrent");
      return value === null ? [] : [[toString(link), value]];
    });
    expect(current).toEqual(expected);
  });

  it("requests nothing from another host", () => {
    expect([...pages.values()].flatMap(requestsElsewhere)).toEqual([]);
  });
});

describe("files for machines", () => {
  it("lists every page in the sitemap but 404 and the one that is each reader's own, by absolute address", () => {
    const addresses = [...publicFile("sitemap-0.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => decodeURI(address ?? ""),
    );
    const expected = [...pages.keys()].filter((path) => !/^\/(?:404|reading-list)/.test(path));
    expect(addresses.sort()).toEqual(expected.map((path) => SITE_URL + path).sort());
  });

  it("names the sitemap in robots.txt", () => {
    expect(publicFile("robots.txt")).toContain(`Sitemap: ${SITE_URL}/sitemap-index.xml`);
    expect(publicFile("sitemap-index.xml")).toContain(`${SITE_URL}/sitemap-0.xml`);
  });
});

describe("social images", () => {
  /** Digests with papers in Arabic or Japanese among the best. */
  const OTHER_SCRIPTS = ["/posts/rtl-and-cjk/", "/posts/titles-that-hurt/"];
  const DEFAULT = `${SITE_URL}/hot-papers/social-image.png`;
  const imageOf = (page: BuiltPage) => ({
    url: metaContent(page, "og:image") ?? "",
    width: metaContent(page, "og:image:width"),
    height: metaContent(page, "og:image:height"),
    alt: metaContent(page, "og:image:alt"),
  });
  const written = (html: string) => [...html.matchAll(/\/hot-papers\/social\/[0-9a-f]{12}\.png/g)];

  it("has one of each digest, with its size and its title in words", () => {
    const digests = [...pages.values()].filter(
      ({ path }) => path.startsWith("/posts/") && !OTHER_SCRIPTS.includes(path),
    );
    expect(digests.length).toBeGreaterThan(20);
    for (const page of digests) {
      const { url, ...image } = imageOf(page);
      const alt = metaContent(page, "og:title");
      expect(image).toEqual({ width: "1200", height: "630", alt });
      expect(url.startsWith(`${SITE_URL}/hot-papers/social/`)).toBe(true);
      const file = readFileSync(join(build.publicDir, new URL(url).pathname));
      expect(imageSize(file)).toMatchObject({ type: "png", width: 1200, height: 630 });
    }
  });

  it("has the default for scripts that the theme's fonts lack, and on other pages", () => {
    for (const path of [...OTHER_SCRIPTS, "/", "/papers/2506.90001/"]) {
      const page = pages.get(path);
      if (page === undefined) throw new Error(`There is no page ${path}.`);
      expect({ path, ...imageOf(page) }).toMatchObject({ url: DEFAULT, width: "1200" });
    }
  });

  it("holds no image that no page names", () => {
    const named = [...pages.values()].flatMap(({ html }) => written(html).map(([path]) => path));
    const files = listFiles(join(build.publicDir, "hot-papers/social"));
    expect(files.map((file) => `/hot-papers/social/${file}`)).toEqual([...new Set(named)].sort());
  });
});

describe("problems", () => {
  const PLACE = /^\s*(?:warn )?(\S+\.md):(\d+):(\d+) (error|warning) ([a-z-]+)$/gm;

  const problemsIn = (log: string) =>
    [...log.matchAll(PLACE)].map(([, file = "", , , , rule = ""]) => ({
      file: file.replace(/^.*\/(posts|pages)\//, "$1/"),
      rule,
    }));

  it.each([
    ["posts/broken-yaml.md", "front-matter-yaml"],
    ["posts/no-front-matter.md", "front-matter-missing"],
    ["posts/empty.md", "file-empty"],
    ["posts/title-missing.md", "title-missing"],
    ["posts/impossible-date.md", "date-invalid"],
    ["posts/template-unknown.md", "template-unknown"],
    ["posts/nul-bytes.md", "control-character"],
    ["posts/mac-roman-damage.md", "encoding-repaired"],
    ["posts/heading-without-number.md", "heading-unnumbered"],
    ["posts/numbers-out-of-order.md", "number-order"],
    ["posts/same-paper-twice.md", "paper-repeated"],
    ["posts/metrics-odd.md", "metrics-invalid"],
    ["posts/links-disagree.md", "links-disagree"],
    ["posts/blockquote-never-closes.md", "post-unclosed"],
    ["posts/posts-that-disagree.md", "post-date"],
    ["posts/broken-math.md", "math-invalid"],
    ["posts/hostile-html.md", "html-unsafe"],
    ["posts/social-image-missing.md", "social-image-missing"],
    ["posts/rtl-and-cjk.md", "social-image-glyphs"],
    ["posts/slugs-collide-b.md", "path-collision"],
    ["posts/tags-that-collide.md", "slug-collision"],
    ["posts/tags-that-collide.md", "term-case"],
  ])("reports %s as %s, with its place", (file, rule) => {
    expect(problemsIn(build.log)).toContainEqual({ file, rule });
  });

  it("reports nothing about a post that is right", () => {
    const files = problemsIn(build.log).map(({ file }) => file);
    for (const post of ["eight-papers-thirteen-posts", "thirty-papers", "crlf-and-bom", "draft"]) {
      expect(files).not.toContain(`posts/${post}.md`);
    }
  });

  it("shows the problems of a file in one block", () => {
    const blocks = build.log.match(/\S+\/broken-math\.md: \d+ problems?$/gm) ?? [];
    expect(blocks).toHaveLength(1);
  });
});
