import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSocialImages } from "../../../src/gatsby/social-images/write-social-images";
import { resolveOptions } from "../../../src/options/resolve-options";
import { loadFonts, type PictureFont } from "../../../src/social-image/load-fonts";
import type { Picture } from "../../../src/social-image/picture";
import { REPOSITORY } from "../../support/build-site";
import { memoryCache } from "../../support/social-fonts";

let folder: string;
let fonts: PictureFont[];
const warnings: string[] = [];

beforeAll(async () => {
  const places = { themeRoot: REPOSITORY, siteRoot: REPOSITORY, files: [], cache: memoryCache() };
  fonts = (await loadFonts(places)).fonts;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-social-"));
  warnings.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const picture = (title: string): Picture => ({
  ...{ kind: "article", site: "Sample", meta: "", title, text: "", rows: [] },
});

/** Writes the pictures of these titles, each at its own name; returns what is in `public/` and in the cache then. */
async function write(titles: string[], withFonts: PictureFont[] = fonts) {
  const images = {
    pictures: new Map(titles.map((title) => [`/hot-papers/social/${title}.png`, picture(title)])),
    fonts: withFonts,
  };
  const args = {
    store: { getState: () => ({ program: { directory: folder } }) },
    cache: { directory: join(folder, "cache") },
    reporter: { warn: (message: string) => warnings.push(message) },
  };
  // Of what Gatsby gives a hook, this is all that is read.
  await writeSocialImages(args as never, resolveOptions({}), REPOSITORY, images);
  const names = (path: string) => {
    try {
      return readdirSync(join(folder, path)).sort();
    } catch {
      return null;
    }
  };
  return { public: names("public/hot-papers/social"), cache: names("cache/social-images") };
}

test("writes the images that pages name, and removes those that no page names any more", async () => {
  expect(await write(["a", "b"])).toEqual({
    public: ["a.png", "b.png"],
    cache: ["a.png", "b.png"],
  });
  expect(await write(["b"])).toEqual({ public: ["b.png"], cache: ["b.png"] });
  expect(await write([])).toEqual({ public: null, cache: null });
  expect(warnings).toEqual([]);
});

test("draws nothing that the cache has, even where public/ is gone", async () => {
  mkdirSync(join(folder, "cache/social-images"), { recursive: true });
  const before = readFileSync(join(REPOSITORY, "static/hot-papers/social-image.png"));
  writeFileSync(join(folder, "cache/social-images/a.png"), before);
  // Without a font nothing could be drawn.
  expect((await write(["a"], [])).public).toEqual(["a.png"]);
  const written = readFileSync(join(folder, "public/hot-papers/social/a.png"));
  expect(written.equals(before)).toBe(true);
  expect(warnings).toEqual([]);
});

test("draws an image again if the cache has only a part of it", async () => {
  await write(["a"]);
  const cached = join(folder, "cache/social-images/a.png");
  const whole = readFileSync(cached);
  writeFileSync(cached, whole.subarray(0, whole.length / 2));
  await write(["a"]);
  expect(readFileSync(join(folder, "public/hot-papers/social/a.png")).equals(whole)).toBe(true);
});

test("replaces an image that cannot be drawn by the default, reports it, and tries again in the next build", async () => {
  expect(await write(["a"], [])).toEqual({ public: ["a.png"], cache: null });
  const written = readFileSync(join(folder, "public/hot-papers/social/a.png"));
  const standard = readFileSync(join(REPOSITORY, "static/hot-papers/social-image.png"));
  expect(written.equals(standard)).toBe(true);
  expect(warnings).toEqual([expect.stringContaining("social-image-failed")]);
  await write(["a"]);
  const drawn = readFileSync(join(folder, "public/hot-papers/social/a.png"));
  expect(drawn.equals(standard)).toBe(false);
});
