import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fontsOf } from "../../src/social-image/fonts-of";
import { loadFonts } from "../../src/social-image/load-fonts";
import { REPOSITORY } from "../support/build-site";
import { ARABIC_FONT, JAPANESE_FONT, memoryCache } from "../support/social-fonts";

const load = (files: string[], cache = memoryCache()) =>
  loadFonts({ themeRoot: REPOSITORY, siteRoot: REPOSITORY, files, cache });

const missing = async (text: string, files: string[] = []) => [
  ...fontsOf(text, (await load(files)).fonts).missing,
];

test.each([
  ["Latin", "Schütze, Łukasz Çelik & Øystein’s “fi” – €5 ½"],
  ["Vietnamese", "Nghiên cứu về mạng nơ-ron tiếng Việt"],
  ["Greek", "Μάθηση μετασχηματιστών και προσοχή"],
  ["Cyrillic", "Обучение трансформеров: Ёлка, Ґанок, Қазақ"],
  ["mathematics", "α → β ≤ ∞, ∑ √n ∈ ℝ², 𝒪(n) ℓ²"],
])("the theme's own fonts have %s", async (_, text) => {
  expect(await missing(text)).toEqual([]);
});

test("they have no Japanese and no Arabic, until the site gives a font", async () => {
  expect(await missing("論文です")).toEqual(["論", "文", "で", "す"]);
  expect(await missing("ورقة")).toEqual(["و", "ر", "ق", "ة"]);
  expect(await missing("論文です", [JAPANESE_FONT])).toEqual([]);
  expect(await missing("ورقة Transformer", [ARABIC_FONT])).toEqual([]);
});

test("both weights of a font have the same characters", async () => {
  const { fonts } = await load([]);
  const { parse } = await import("@shuding/opentype.js");
  for (const { files, characters } of fonts.filter((font) => font.files.length > 1)) {
    expect(files.map(({ weight }) => weight)).toEqual([400, 600]);
    for (const { data } of files) {
      const { cmap } = parse(Uint8Array.from(data).buffer, { lowMemory: true }).tables;
      expect(new Set(Object.keys(cmap.glyphIndexMap).map(Number))).toEqual(characters);
    }
  }
});

test("a file that is missing or not a font is named and left out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-fonts-"));
  const noFont = join(folder, "no-font.ttf");
  writeFileSync(noFont, "Not a font");
  const { fonts, unreadable } = await load(["fonts/none.otf", JAPANESE_FONT, noFont, REPOSITORY]);
  rmSync(folder, { recursive: true });
  expect(unreadable).toEqual(["fonts/none.otf", noFont, REPOSITORY]);
  expect(fonts.flatMap(({ files }) => files.map(({ name }) => name))).toContain(
    `site ${JAPANESE_FONT}`,
  );
});

test("the characters of a font are read once and then cached", async () => {
  const cache = memoryCache();
  const first = await load([JAPANESE_FONT], cache);
  const { size } = cache.values;
  expect(size).toBe(first.fonts.length);
  for (const key of cache.values.keys()) cache.values.set(key, [65]);
  const second = await load([JAPANESE_FONT], cache);
  expect(second.fonts.map(({ characters }) => [...characters])).toEqual(
    first.fonts.map(() => [65]),
  );
  expect(second.fonts.map(({ hash }) => hash)).toEqual(first.fonts.map(({ hash }) => hash));
});
