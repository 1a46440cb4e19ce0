/** The element that wraps an argument or the rest of a group. `plain` only removes the command. */
export type Wrapper =
  | "emphasis"
  | "strong"
  | "code"
  | "smallCaps"
  | "underline"
  | "superscript"
  | "subscript"
  | "plain"
  | "note";

/** Commands with one argument, `\emph{…}`. */
export const ARGUMENT_COMMANDS: ReadonlyMap<string, Wrapper> = new Map([
  ["emph", "emphasis"],
  ["textit", "emphasis"],
  ["textsl", "emphasis"],
  ["textbf", "strong"],
  ["textsc", "smallCaps"],
  ["texttt", "code"],
  ["textrm", "plain"],
  ["text", "plain"],
  ["textsf", "plain"],
  ["textup", "plain"],
  ["textmd", "plain"],
  ["textnormal", "plain"],
  ["mbox", "plain"],
  ["underline", "underline"],
  ["textsuperscript", "superscript"],
  ["textsubscript", "subscript"],
  ["footnote", "note"],
]);

/** Commands that apply until the end of their group, `{\em …}`. */
export const SWITCH_COMMANDS: ReadonlyMap<string, Wrapper> = new Map([
  ["em", "emphasis"],
  ["it", "emphasis"],
  ["sl", "emphasis"],
  ["itshape", "emphasis"],
  ["slshape", "emphasis"],
  ["bf", "strong"],
  ["bfseries", "strong"],
  ["sc", "smallCaps"],
  ["scshape", "smallCaps"],
  ["tt", "code"],
  ["ttfamily", "code"],
  ["rm", "plain"],
  ["sf", "plain"],
  ["rmfamily", "plain"],
  ["sffamily", "plain"],
  ["normalfont", "plain"],
]);

/** Commands that are replaced by text. Authors define `\ie` and its like themselves, for these meanings. */
export const SYMBOL_COMMANDS: ReadonlyMap<string, string> = new Map([
  ["ie", "i.e."],
  ["eg", "e.g."],
  ["etal", "et al."],
  ["etc", "etc."],
  ["textgreater", ">"],
  ["textless", "<"],
  ["textasciitilde", "~"],
  ["textasciicircum", "^"],
  ["textbackslash", "\\"],
  ["textbar", "|"],
  ["textunderscore", "_"],
  ["textendash", "–"],
  ["textemdash", "—"],
  ["textquoteleft", "‘"],
  ["textquoteright", "’"],
  ["textquotedblleft", "“"],
  ["textquotedblright", "”"],
  ["LaTeX", "LaTeX"],
  ["TeX", "TeX"],
  ["ldots", "…"],
  ["dots", "…"],
  ["textellipsis", "…"],
  ["copyright", "©"],
  ["textcopyright", "©"],
  ["textregistered", "®"],
  ["texttrademark", "™"],
  ["textdegree", "°"],
  ["S", "§"],
  ["P", "¶"],
  ["pounds", "£"],
  ["dag", "†"],
  ["ddag", "‡"],
]);

/** Letters: as in TeX, the space that ends the command belongs to it (`stra\ss e`). */
export const LETTER_COMMANDS: ReadonlyMap<string, string> = new Map([
  ["o", "ø"],
  ["O", "Ø"],
  ["l", "ł"],
  ["L", "Ł"],
  ["ss", "ß"],
  ["ae", "æ"],
  ["AE", "Æ"],
  ["oe", "œ"],
  ["OE", "Œ"],
  ["aa", "å"],
  ["AA", "Å"],
  ["i", "ı"],
  ["j", "ȷ"],
  ["dh", "ð"],
  ["DH", "Ð"],
  ["th", "þ"],
  ["TH", "Þ"],
  ["dj", "đ"],
  ["DJ", "Đ"],
]);

/** Accents and the combining character that each puts after its letter. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["'", "\u0301"],
  ["`", "\u0300"],
  ['"', "\u0308"],
  ["^", "\u0302"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  [".", "\u0307"],
  ["c", "\u0327"],
  ["v", "\u030C"],
  ["u", "\u0306"],
  ["H", "\u030B"],
  ["k", "\u0328"],
  ["r", "\u030A"],
  ["d", "\u0323"],
  ["b", "\u0331"],
  ["t", "\u0361"],
]);
