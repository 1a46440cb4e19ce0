import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type * as OpenType from "@shuding/opentype.js";
import type { DrawnFont } from "./fonts-of";
import { MATH_FONT, SERIF_FONTS } from "./own-fonts";

/** A font with its files, as satori wants them. */
export interface PictureFont extends DrawnFont {
  files: { name: string; data: Buffer; weight: 400 | 600; style: "normal" }[];
}

/** Gatsby's cache, or anything like it. */
interface Cache {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
}

export interface FontPlaces {
  /** This package's folder, absolute. */
  themeRoot: string;
  /** The site's folder, absolute. */
  siteRoot: string;
  /** Further font files, absolute or from the site's root. */
  files: readonly string[];
  cache: Cache;
}

/**
 * Returns the fonts that pictures are drawn with in the order of choice, the site's own between the theme's for text
 * and for formulas, and the files that cannot be read as fonts. What characters a font has is kept in the cache, so
 * that each is parsed once.
 */
export async function loadFonts({ themeRoot, siteRoot, files, cache }: FontPlaces): Promise<{
  fonts: PictureFont[];
  unreadable: string[];
}> {
  const require = createRequire(join(themeRoot, "package.json"));
  const own = ({ name, files: parts, not }: (typeof SERIF_FONTS)[number]) =>
    loadFont(
      name,
      parts.map(({ file, weight }) => ({ path: require.resolve(file), weight })),
      charactersOf,
      not,
    );
  const charactersOf = async (data: Buffer, hash: string): Promise<number[]> => {
    const key = `characters of ${hash}`;
    const known = await cache.get(key);
    if (Array.isArray(known)) return known;
    const { parse }: typeof OpenType = require("@shuding/opentype.js");
    const { cmap } = parse(Uint8Array.from(data).buffer, { lowMemory: true }).tables;
    const characters = Object.keys(cmap.glyphIndexMap).map(Number);
    await cache.set(key, characters);
    return characters;
  };
  const fonts = await Promise.all(SERIF_FONTS.map(own));
  const unreadable: string[] = [];
  for (const file of files) {
    try {
      const path = resolve(siteRoot, file);
      fonts.push(await loadFont(`site ${file}`, [{ path, weight: 400 }], charactersOf));
    } catch {
      unreadable.push(file);
    }
  }
  return { fonts: [...fonts, await own(MATH_FONT)], unreadable };
}

async function loadFont(
  name: string,
  parts: { path: string; weight: 400 | 600 }[],
  charactersOf: (data: Buffer, hash: string) => Promise<number[]>,
  not?: RegExp,
): Promise<PictureFont> {
  const files: PictureFont["files"] = [];
  const digest = createHash("sha256");
  for (const { path, weight } of parts) {
    const data = await readFile(path);
    digest.update(data);
    files.push({ name, data, weight, style: "normal" });
  }
  const hash = digest.digest("hex");
  const [first] = files;
  const all = first === undefined ? [] : await charactersOf(first.data, hash);
  const characters = all.filter(
    (code) => not === undefined || !not.test(String.fromCodePoint(code)),
  );
  return { hash, characters: new Set(characters), files };
}
