/** The words of the list of footnotes, in the language of the interface. */
export interface FootnoteMessages {
  footnotes: string;
  backToReference: string;
}

/** How TeX math is rendered. */
export interface MathSettings {
  /** `false` leaves formulas as they are written. */
  enabled: boolean;
  /** The replacements of commands, by name with the backslash, such as `\mathbb{R}` for `\R`. */
  macros: Record<string, string>;
}

/** A site's settings for parsing its posts. */
export interface ParseSettings {
  math: MathSettings;
  footnotes: FootnoteMessages;
}

export const DEFAULT_PARSE_SETTINGS: ParseSettings = {
  math: { enabled: true, macros: {} },
  footnotes: { footnotes: "Footnotes", backToReference: "Back to reference" },
};
