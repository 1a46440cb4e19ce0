import type { Heading } from "../lines/headings";
import { withoutChips } from "./title-chips";

const LABEL =
  /^(?:(?:论文|論文)?(?:标题|標題|题目|題目|題名)|タイトル|論文名|(?:논문 )?제목|(?:paper )?title)[ \t]*[:：][ \t]*(?=\S)/i;
/** Marks before a title: the tags of Reddit, grades of bots, what Google Scholar writes, and a word with a number: `[new 001]`. */
const TAG =
  /^\[(?:[A-DNPRS][+-]?|PDF|HTML|BOOK|CITATION|(?:new|updated?|replaced|cross|paper|no\.?) ?#?\d{1,4})\][ \t]+(?=\S)/;
/** A label whose title is missing. */
const EMPTY = /^(?:paper )?title[ \t]*[:：]$/i;
const FRAMED = /^《([^《》]+)》$/;

const SIGN = /^(\p{Extended_Pictographic})[\uFE0F\u200D]?[ \t]*(?=\S)/u;
/** More emoji on each side of a title are no frame. */
const MOST_SIGNS = 4;

/** What newsletters and feeds write behind a title. */
const BEHIND =
  /(?<![ \t])[ \t]*\((?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|arXiv:\d{4}\.\d{4,5}(?:v\d+)?(?: \[[\w.-]+\])?)\)[ \t]*$/i;

/**
 * Returns the heading of a paper without a label (`论文标题：`), a tag (`[R]`), the brackets of a book round its title, and the
 * time to read it, its identifier or chips behind it. A label alone is no title.
 */
export function bareTitle(heading: Heading): Heading {
  const { title } = heading;
  if (!/^[[《]|[:：]|\)\s*$|\p{Extended_Pictographic}/u.test(title)) return heading;
  return withoutLabels(withoutFrame(heading));
}

/** Without the same emoji on both sides. */
function withoutFrame(heading: Heading): Heading {
  let { title, column } = heading;
  for (let count = 0; count < MOST_SIGNS; count += 1) {
    const [before = "", sign = ""] = SIGN.exec(title) ?? [];
    const whole = title.trimEnd().replace(/\uFE0F$/, "");
    const inside = title.slice(before.length, Math.max(0, whole.length - sign.length)).trimEnd();
    if (sign === "" || inside === "" || !whole.endsWith(sign)) break;
    title = inside;
    column += before.length;
  }
  return title === heading.title ? heading : { ...heading, title, column };
}

function withoutLabels(heading: Heading): Heading {
  const { title } = heading;
  if (EMPTY.test(title.trimEnd())) return { ...heading, title: "" };
  const start = (LABEL.exec(title) ?? TAG.exec(title))?.[0].length ?? 0;
  const bare = withoutChips(title);
  const behind = bare.replace(BEHIND, "");
  // A feed ends the title with a full stop.
  const whole = behind === bare ? bare : behind.replace(/(?<=[?!])\.$|(?<=\p{L})\.$/u, "");
  const rest = whole.slice(start);
  const [, named] = FRAMED.exec(rest.trimEnd()) ?? [];
  const from = start + (named === undefined ? 0 : 1);
  return from === 0 && whole === title
    ? heading
    : { ...heading, title: named ?? rest, column: heading.column + from };
}
