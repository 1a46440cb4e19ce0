/** A font as files of packages. */
interface FontPackage {
  name: string;
  files: { file: string; weight: 400 | 600 }[];
  /** Characters that it has but does not draw the way readers write them. */
  not?: RegExp;
}

const SUBSETS = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"];

/** The fonts for text. */
export const SERIF_FONTS: readonly FontPackage[] = SUBSETS.map((subset) => ({
  name: subset === "latin" ? "serif" : `serif ${subset}`,
  files: ([400, 600] as const).map((weight) => ({
    file: `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`,
    weight,
  })),
}));

/** The font for characters that no other font has. Its Arabic letters are for formulas and do not join. */
export const MATH_FONT: FontPackage = {
  name: "math",
  files: [
    { file: "@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff", weight: 400 },
  ],
  not: /\p{Script=Arabic}/u,
};
