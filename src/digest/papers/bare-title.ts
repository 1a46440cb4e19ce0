import type { Heading } from "../lines/headings";

const LABEL =
  /^(?:(?:论文|論文)?(?:标题|標題|题目|題目|題名)|タイトル|論文名|(?:논문 )?제목|(?:paper )?title)[ \t]*[:：][ \t]*(?=\S)/i;
/** Marks before a title: the tags of Reddit, and what Google Scholar writes. */
const TAG = /^\[(?:[RDPN]|PDF|HTML|BOOK|CITATION)\][ \t]+(?=\S)/;
const FRAMED = /^《([^《》]+)》$/;

/** What newsletters and feeds write behind a title. */
const BEHIND =
  /[ \t]*\((?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|arXiv:\d{4}\.\d{4,5}(?:v\d+)?(?: \[[\w.-]+\])?)\)[ \t]*$/i;

/** Returns the heading of a paper without a label (`论文标题：`), a tag (`[R]`), the brackets of a book round its title, and the
 * time to read it or its identifier behind it. */
export function bareTitle(heading: Heading): Heading {
  const { title } = heading;
  if (!/^[[《]|[:：]|\)\s*$/.test(title)) return heading;
  const start = (LABEL.exec(title) ?? TAG.exec(title))?.[0].length ?? 0;
  const behind = title.replace(BEHIND, "");
  // A feed ends the title with a full stop.
  const whole = behind === title ? title : behind.replace(/(?<=[?!])\.$|(?<=\p{L})\.$/u, "");
  const rest = whole.slice(start);
  const [, framed] = FRAMED.exec(rest.trimEnd()) ?? [];
  const from = start + (framed === undefined ? 0 : 1);
  return from === 0 && whole === title
    ? heading
    : { ...heading, title: framed ?? rest, column: heading.column + from };
}
