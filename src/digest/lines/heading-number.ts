/** The number at the beginning of a heading, and the title after it. */
export interface HeadingNumber {
  /** All of what stands before the title; empty if there is no number. */
  numbered: string;
  digits: string | undefined;
  /** What stands after `numbered`, without the emphasis around number and title. */
  inner: string;
}

/** Digits, and the full-width ones of East Asian keyboards. */
const DIGIT = "[\\d０-９]";
/**
 * `1.`, `1)`, `1:` and their CJK forms; some formatters write `1\.`. `1.5` and `10:30` are not numbers of
 * papers. Any space may follow, such as a no-break space.
 */
const NUMBER = new RegExp(
  `^(${DIGIT}{1,9})\\\\?(?:[.):](?=\\s|$|\\p{Lu}|\\p{Lo}|[[$])|[．：）、])\\s*`,
  "u",
);

/** `No. 1 Title`, `Paper 1: Title`, `#1 Title`. "Paper 1 Title" and "No 1 Title" may be words of a title. */
const WORDED = new RegExp(
  `^(?:(?:no\\.|nr\\.?|n[º°]|№|#)\\s?(${DIGIT}{1,4})(?:\\s?[.):：|–—-](?=\\s))?|(?:paper|論文|论文)\\s?#?(${DIGIT}{1,4})\\s?[.):：|–—-])(?:\\s+|(?<=：))(?=\\S)`,
  "iu",
);
/** `1 - Title`, but not a span such as `10 - 20 papers`. */
const DASHED = new RegExp(`^(${DIGIT}{1,3})\\s?[–—-]\\s+(?=[^\\s\\d])`, "u");

/** A number before a linked title: `### [1] [Title](address)`. */
const BRACKETED = new RegExp(`^\\[(${DIGIT}{1,9})\\]\\s*(?=\\*{0,3}\\[)`, "u");
/** The same before a title without a link: `## [1] Title`; a year in brackets is none. */
const IN_BRACKETS = new RegExp(`^\\[(${DIGIT}{1,3})\\]\\s+(?=[*_"“]{0,3}[\\p{L}\\d$])`, "u");
/** `【1】Title` */
const FRAMED = new RegExp(`^[【［（]\\s?(${DIGIT}{1,4})\\s?[】］）]\\s*(?=\\S)`, "u");
/** A number without a full stop before a linked title: `## 001 [Title](address)`. */
const PADDED = /^(0\d{1,3})\s+(?=\*{0,3}\[)/;
const KEYCAP = /^(\d)\uFE0F?\u20E3[.:)]?\s*/u;
const EMOJI = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]{0,2}){1,4}\s*/u;
const EMPHASISED = /^([*_]{1,3})(\d{1,9})[.):]\s*([*_]{1,3})(?=\s)\s*/;
const OPENING = /^[*_]{1,3}(?=[\p{L}\d#№])/u;
/** The forms without emphasis. */
const PLAIN = [NUMBER, WORDED, DASHED];

/**
 * Returns the number that the content of a heading begins with: `1. Title`, `1) Title`, `[1] [Title](…)`, `[1] Title`,
 * `001 [Title](…)`, `1️⃣ Title`, `No. 1 Title`, `Paper 1: Title`, `#1 Title`, `1 - Title`, also behind emoji, in emphasis (`**1.** Title`) or together with the title in it (`**1. Title**`).
 */
export function readNumber(content: string): HeadingNumber {
  const [emoji = ""] = EMOJI.exec(content) ?? [];
  const text = content.slice(emoji.length);
  const found = firstMatch([...PLAIN, BRACKETED, IN_BRACKETS, FRAMED, KEYCAP, PADDED], text);
  if (found !== null) return after(content, emoji + found.whole, found.digits);
  const [alone, open, digits, close] = EMPHASISED.exec(text) ?? [];
  if (alone !== undefined && open === close) return after(content, emoji + alone, digits);
  const [opening = ""] = OPENING.exec(text) ?? [];
  const whole = text.trimEnd();
  const title = whole.slice(opening.length, -opening.length);
  const isWhole = opening !== "" && whole.endsWith(opening) && !/[*_]/.test(title);
  const inside = isWhole ? firstMatch(PLAIN, title) : null;
  if (inside === null) return after(content, "", undefined);
  const numbered = emoji + opening + inside.whole;
  return { numbered, digits: inside.digits, inner: title.slice(inside.whole.length) };
}

function firstMatch(
  forms: readonly RegExp[],
  text: string,
): { whole: string; digits: string | undefined } | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return { whole: match[0], digits: match[1] ?? match[2] };
  }
  return null;
}

function after(content: string, numbered: string, digits: string | undefined): HeadingNumber {
  return { numbered, digits, inner: content.slice(numbered.length) };
}
