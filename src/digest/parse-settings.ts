/** The words of the list of footnotes, in the language of the interface. */
export interface FootnoteMessages {
  footnotes: string;
  backToReference: string;
}

/** What becomes of TeX math. */
export interface MathSettings {
  /** `false` leaves formulas as they are written. */
  enabled: boolean;
  /** What commands stand for, by their names with the backslash, such as `\R` for `\mathbb{R}`. */
  macros: Record<string, string>;
}

/** What a site decides about how its posts are read. */
export interface ParseSettings {
  math: MathSettings;
  footnotes: FootnoteMessages;
}

export const DEFAULT_PARSE_SETTINGS: ParseSettings = {
  math: { enabled: true, macros: {} },
  footnotes: { footnotes: "Footnotes", backToReference: "Back to reference" },
};
