/** A font as files of packages. */
interface FontPackage {
  name: string;
  files: { file: string; weight: 400 | 600 }[];
  /** Characters that it has and yet does not draw as their readers write them. */
  not?: RegExp;
}

const SUBSETS = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"];

/** What text is drawn with. */
export const SERIF_FONTS: readonly FontPackage[] = SUBSETS.map((subset) => ({
  name: subset === "latin" ? "serif" : `serif ${subset}`,
  files: ([400, 600] as const).map((weight) => ({
    file: `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`,
    weight,
  })),
}));

/** What nothing else has: its Arabic letters are those of formulas, which do not join. */
export const MATH_FONT: FontPackage = {
  name: "math",
  files: [
    { file: "@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff", weight: 400 },
  ],
  not: /\p{Script=Arabic}/u,
};
