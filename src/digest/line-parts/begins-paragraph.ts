import { isBlank, isMarkedHeading } from "../lines/line-kinds";

/** The end of front matter, a thematic break, or what underlines a heading. */
const RULE = /^ {0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|\.{3})[ \t]*$/;

/** The line above a message of a chat: `**Name** — Today at 9:00 AM`. */
const SENDER =
  /^ {0,3}(?:\*\*|__)?[^*_]{1,60}(?:\*\*|__)?(?:[ \t]+(?:BOT|APP))?[ \t]*(?:[—–-][ \t]*)?\[?(?:(?:today|yesterday|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})[ ,]*(?:at )?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]?[ \t]*$|^ {0,3}(?:\*\*)?[^*_()]{1,60}(?:\*\*)? \((?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? (?:at )?\d{1,2}:\d{2}(?: ?[AP]M)?\):?[ \t]*$/i;

/** The same in exports of Discord: `[04/01/2026 10:15] ada#1234`. */
const EXPORTED =
  /^ {0,3}\[(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}-\p{L}{3,9}-\d{2,4}),? \d{1,2}:\d{2}(?: ?[AP]M)?\] [^:：[\]()<>*]{1,60}$/iu;

/** The time and the sender before a message in the same line: `[2026-04-01 09:12] ada: …`. */
export const MESSAGE =
  /^ {0,3}(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)? - |\[(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\][ \t]+)[*_<]{0,3}[\p{L}\d][^:：*_<>]{0,40}[*_>]{0,3}[:：][*_]{0,2}[ \t]+(?=\S)/iu;

const SENT =
  /^ {0,3}(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)? - |\[[\d ,.:/-]{4,22}(?: ?[AP]M)?\][ \t]+)[^:：]{1,40}[:：][ \t]*$/i;

/** What `SENDER` and `EXPORTED` hold, and few lines do: quicker to ask than they are. */
const TIME = /\d:\d\d/;

/** Returns whether a line says who sent a message of a chat, and when. */
export function isSender(line: string): boolean {
  if (line.length >= 150) return false;
  return SENT.test(line) || (TIME.test(line) && (SENDER.test(line) || EXPORTED.test(line)));
}

/** Returns whether a paragraph can begin in line `at`: what stands above ends there. */
export function beginsParagraph(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? "";
  return (
    !isBlank(lines[at] ?? "") &&
    (isBlank(above) || isMarkedHeading(above) || RULE.test(above) || isSender(above))
  );
}
