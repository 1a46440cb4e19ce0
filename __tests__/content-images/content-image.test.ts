import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findImage, imageFiles } from "../../src/content-images/content-image";
import { isUnreadable, leadsOutside, unreadPaths } from "../../src/content-folders/outside-links";

/** A picture of one pixel. */
const GIF = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';

let root: string;
const at = (...parts: string[]) => join(root, ...parts);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "hot-papers-images-"));
  for (const folder of ["real-content/posts", "real-content/pages", "static", "secret"]) {
    mkdirSync(at(folder), { recursive: true });
  }
  symlinkSync(at("real-content"), at("content"));
  const files: [string, string | Uint8Array][] = [
    ["content/posts/a.gif", GIF],
    ["content/posts/a b.svg", SVG],
    ["content/posts/really-a-gif.png", GIF],
    ["content/posts/draft.md", "unpublished"],
    ["content/posts/named.svg", "<!doctype html><svg width='1' height='1'></svg>"],
    ["content/posts/evil.html", SVG],
    ["content/posts/cut.png", "\x89PNG"],
    ["content/pages/b.gif", GIF],
    ["static/c.gif", GIF],
    ["secret/.env", "TOKEN=1"],
    ["secret/d.gif", GIF],
  ];
  for (const [name, content] of files) writeFileSync(at(name), content);
  symlinkSync(at("secret/d.gif"), at("content/posts/link-out.gif"));
  symlinkSync(at("secret"), at("content/posts/folder-out"));
  symlinkSync(at("content/pages/b.gif"), at("content/posts/link-within.gif"));
  symlinkSync(at("nowhere.gif"), at("content/posts/link-to-nothing.gif"));
});

afterAll(() => rmSync(root, { recursive: true }));

const find = (src: string) =>
  findImage(src, at("content/posts"), { content: [at("content")], static: at("static") });

test.each([
  ["a.gif", { width: 1, height: 1 }],
  ["./a.gif?x#y", { width: 1, height: 1 }],
  ["a%20b.svg", { width: 3, height: 2 }],
  ["../pages/b.gif", { width: 1, height: 1 }],
  ["link-within.gif", { width: 1, height: 1 }],
])("%s beside the post is found", (src, size) => {
  expect(find(src)).toMatchObject({
    url: expect.stringMatching(/^\/hot-papers\/images\/[0-9a-f]{12}\/[\w%-]+\.(?:gif|svg)$/),
    size,
    content: expect.any(Buffer),
  });
});

test("an image of static/ is left to Gatsby", () => {
  expect(find("/c.gif")).toEqual({
    url: "/c.gif",
    size: { width: 1, height: 1 },
    content: null,
    renamed: null,
  });
});

test.each([
  ["../../secret/d.gif", "image-outside"],
  ["..%2f..%2fsecret%2fd.gif", "image-outside"],
  ["../../secret/.env", "image-outside"],
  ["../../secret/not-there.gif", "image-outside"],
  ["/../secret/d.gif", "image-outside"],
  ["/../../../../../../etc/hostname", "image-outside"],
  ["link-out.gif", "image-outside"],
  ["folder-out/d.gif", "image-outside"],
  ["not-there.gif", "image-missing"],
  ["link-to-nothing.gif", "image-missing"],
  ["//secret/d.gif", "image-missing"],
  ["../pages", "image-missing"],
  ["a.gif%00", "image-missing"],
  ["", "image-missing"],
])("%s is refused as %s", (src, rule) => {
  expect(find(src)).toEqual({ rule });
});

test.each([
  ["draft.md", "does not end in the name of an image, such as .png or .svg"],
  ["evil.html", "does not end in the name of an image, such as .png or .svg"],
  ["really-a-gif.png", "ends in .png but holds an image of the kind “gif”"],
  ["named.svg", "is no well-formed SVG"],
  ["cut.png", "holds no image that can be read"],
])("%s is no image to serve", (src, reason) => {
  expect(find(src)).toEqual({ rule: "image-unusable", reason });
});

test("what was looked at is what is served, once an address", () => {
  const image = find("a.gif");
  if ("rule" in image) throw new Error(image.rule);
  const [file, ...others] = imageFiles([image, image]);
  expect({ ...file, content: file?.content() }).toEqual({
    path: image.url,
    type: "image/gif",
    content: GIF,
  });
  expect(others).toEqual([]);
});

test("links that lead out of the content folder are found, with the posts below them", () => {
  expect(unreadPaths(at("content"))).toEqual([
    { path: at("content/posts/folder-out"), why: "outside" },
    { path: at("content/posts/link-out.gif"), why: "outside" },
  ]);
  expect(leadsOutside(at("content"), at("content/posts/folder-out/d.gif"))).toBe(true);
  expect(leadsOutside(at("content"), at("content/posts/a.gif"))).toBe(false);
  expect(leadsOutside(at("content"), at("content"))).toBe(false);
  expect(isUnreadable(at("content"), at("content/posts/a.gif"))).toBe(false);
  expect(isUnreadable(at("content"), at("content/posts/link-out.gif"))).toBe(true);
});

test("names with a backslash are found, and not read under the name that Gatsby makes of them", () => {
  const name = at("content/posts", "a\\b.md");
  writeFileSync(name, "Text.");
  expect(unreadPaths(at("content"))).toContainEqual({ path: name, why: "name" });
  expect(isUnreadable(at("content"), name.replace("\\", "/"))).toBe(true);
  rmSync(name);
});
