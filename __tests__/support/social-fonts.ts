import { createRequire } from "node:module";

/** Fonts that a site could name in its options, absolute. */
export const JAPANESE_FONT = createRequire(__filename).resolve(
  "@fontsource/dotgothic16/files/dotgothic16-japanese-400-normal.woff",
);
export const ARABIC_FONT = createRequire(__filename).resolve(
  "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff",
);

/** Returns a cache like Gatsby's that begins empty. */
export function memoryCache() {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string) => values.get(key),
    set: async (key: string, value: unknown) => void values.set(key, value),
  };
}
