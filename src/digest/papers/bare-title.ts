import type { Heading } from "../lines/headings";
import { withoutChips } from "./title-chips";

const LABEL =
  /^(?:(?:论文|論文)?(?:标题|標題|题目|題目|題名)|タイトル|論文名|(?:논문 )?제목|(?:paper )?title)[ \t]*[:：][ \t]*(?=\S)/i;
/** Marks before a title: the tags of Reddit, and what Google Scholar writes. */
const TAG = /^\[(?:[RDPN]|PDF|HTML|BOOK|CITATION)\][ \t]+(?=\S)/;
/** A label whose title is missing. */
const EMPTY = /^(?:paper )?title[ \t]*[:：]$/i;
const FRAMED = /^《([^《》]+)》$/;

/** The same emoji on both sides of a title. */
const BETWEEN_SIGNS =
  /^((\p{Extended_Pictographic})[\uFE0F\u200D]?[ \t]*)(\S.*?)[ \t]*\2\uFE0F?[ \t]*$/u;

/** What newsletters and feeds write behind a title. */
const BEHIND =
  /[ \t]*\((?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|arXiv:\d{4}\.\d{4,5}(?:v\d+)?(?: \[[\w.-]+\])?)\)[ \t]*$/i;

/**
 * Returns the heading of a paper without a label (`论文标题：`), a tag (`[R]`), the brackets of a book round its title, and the
 * time to read it, its identifier or chips behind it. A label alone is no title.
 */
export function bareTitle(heading: Heading): Heading {
  const { title } = heading;
  if (!/^[[《]|[:：]|\)\s*$|\p{Extended_Pictographic}/u.test(title)) return heading;
  if (EMPTY.test(title.trimEnd())) return { ...heading, title: "" };
  const framed = BETWEEN_SIGNS.exec(title);
  if (framed !== null) {
    const [, before = "", , inside = ""] = framed;
    return bareTitle({ ...heading, title: inside, column: heading.column + before.length });
  }
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
