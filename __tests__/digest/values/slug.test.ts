import fc from "fast-check";
import {
  fileDate,
  fileSlug,
  fileTitle,
  safeSlug,
  slugify,
  slugInFolder,
} from "../../../src/digest/values/slug";

test.each([
  ["hot-papers-2020-07-02", "hot-papers-2020-07-02"],
  ["Hot_Papers", "Hot_Papers"],
  ["/hot/papers/", "hot-papers"],
  ["../../etc/passwd", "etc-passwd"],
  ["a/../b", "a-b"],
  ["what? #1", "what-1"],
  ["a\u0000b\u202ec", "abc"],
  ["今週の論文", "今週の論文"],
  ["c:\\temp", "c-temp"],
  [".", ""],
  ["..", ""],
  ["///", ""],
  ["100%", "100"],
])("safeSlug of %j is %j", (slug, safe) => {
  expect(safeSlug(slug)).toBe(safe);
});

test.each([
  ["Deep Learning: It's Alive!", "deep-learning-its-alive"],
  ["  ", ""],
  ["Ｆｕｌｌ width", "full-width"],
  ["機械学習 2.0", "機械学習-2-0"],
  ["naïve Bayes", "naïve-bayes"],
])("slugify of %j is %j", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test("long texts that differ only at their ends keep different slugs", () => {
  const [one, two] = [slugify(`${"word ".repeat(60)}a`), slugify(`${"word ".repeat(60)}b`)];
  expect(one).not.toBe(two);
  expect(one.length).toBeLessThanOrEqual(80);
});

test.each([
  ["2020-09-16---Hot-Papers.md", "2020-09-16-hot-papers", "Hot Papers 2020-09-16", "2020-09-16"],
  ["2021-1-5.md", "2021-1-5", "2021-1-5", "2021-1-5"],
  ["weekly/about_us.markdown", "about-us", "about us", null],
  [
    "posts/2020-09-16---Hot-Papers/index.md",
    "2020-09-16-hot-papers",
    "Hot Papers 2020-09-16",
    "2020-09-16",
  ],
  ["posts/index.md", "index", "index", null],
  ["", "", "", null],
  ["---.md", "", "", null],
])("a file named %j gives slug %j, title %j, date %j", (name, slug, title, date) => {
  expect([fileSlug(name).segment, fileTitle(name), fileDate(name)]).toEqual([slug, title, date]);
});

test.each([
  ["/posts/on-margins", "on-margins"],
  ["posts/2020/on-margins/", "on-margins"],
  ["/pages/about", "about"],
  ["/posts/", null],
  ["hot/papers", null],
  ["posts", null],
  ["/blog/posts/a", null],
])("of the slug %j, %j is kept as the end of a path", (slug, end) => {
  expect(slugInFolder(slug)).toBe(end);
});

test("the slug of a file's name that is too long is cut, and the cut is reported", () => {
  expect(fileSlug(`${"word-".repeat(20)}a.md`)).toMatchObject({ change: "long" });
  expect(fileSlug("con.md")).toEqual({ segment: "con-1", change: "reserved" });
});

test("any slug is one safe path segment, and safe slugs stay as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const slug of [safeSlug(text), slugify(text)]) {
        expect(slug).not.toMatch(/[/\\?#%:*"<>|\s\p{Cc}]/u);
        expect(slug).not.toMatch(/^\.+$/);
        expect(safeSlug(slug)).toBe(slug);
        expect(() => encodeURIComponent(slug)).not.toThrow();
      }
    }),
  );
});
