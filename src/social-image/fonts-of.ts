/** The data of a font that decides what it can draw. */
export interface DrawnFont {
  /** SHA-256 of its files, so that the address of an image changes with the font. */
  hash: string;
  /** Code points. */
  characters: ReadonlySet<number>;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Returns the fonts that a text is drawn with, and the characters of it that cannot be drawn. It chooses as satori
 * does: the first font that has a grapheme's first character draws all of the grapheme, and one that begins
 * with the same UTF-16 code unit has the same font.
 */
export function fontsOf<F extends DrawnFont>(
  text: string,
  fonts: readonly F[],
): { used: Set<F>; missing: Set<string> } {
  const chosen = new Map<number, F | undefined>();
  const used = new Set<F>();
  const missing = new Set<string>();
  for (const { segment } of GRAPHEMES.segment(text)) {
    const unit = segment.charCodeAt(0);
    if (!chosen.has(unit)) {
      const first = segment.codePointAt(0) ?? 0;
      chosen.set(
        unit,
        fonts.find(({ characters }) => characters.has(first)),
      );
    }
    const font = chosen.get(unit);
    if (font !== undefined) used.add(font);
    for (const character of segment) {
      if (/\s|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
      if (!font?.characters.has(character.codePointAt(0) ?? 0)) missing.add(character);
    }
  }
  return { used, missing };
}
