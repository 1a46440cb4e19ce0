import { changeWords } from "./change-words";
import type { Post } from "./post";
import { shiftMonth } from "./shift-month";

/** How many copies of one month have ids of their own: `2007.00631` becomes `2007.20631`, …, `2007.80631`. */
const COPIES_A_MONTH = 5;
const IDS_A_COPY = 100_000 / COPIES_A_MONTH;

const ARXIV_ID = /(?<![\d.])(\d\d)(0[1-9]|1[0-2])\.(\d{4,5})(?!\d)/g;
const ISO_DATE = /\b(20\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])/g;
const FRONT_MATTER = /^---\n.*?\n---\n/s;
const SLUG = /^(slug:\s*["']?)([^"'\n]+)/m;
const POST_ID = /(\/status\/\d+)(\d{3})\b/g;

/**
 * Returns a post of other papers in the same form: ids that hardly ever meet another copy's, another slug and other words. Five copies share the post's months; the
 * next five are `span` months older, and so on. Copy 0 is the post itself.
 */
export function copyPost({ name, text }: Post, copy: number, span: number): Post {
  if (copy === 0) return { name, text };
  const monthsBack = Math.floor(copy / COPIES_A_MONTH) * span;
  const withIds = text
    .replace(ARXIV_ID, (_, year: string, month: string, number: string) => {
      const [newYear, newMonth] = shiftMonth(2000 + Number(year), Number(month), monthsBack);
      const offset = (copy % COPIES_A_MONTH) * IDS_A_COPY;
      const newNumber = (Number(number) + offset) % 100_000;
      return `${pad(newYear % 100, 2)}${pad(newMonth, 2)}.${pad(newNumber, 5)}`;
    })
    .replace(POST_ID, (_, kept: string, end: string) => kept + pad((Number(end) + copy) % 1000, 3));
  const head = FRONT_MATTER.exec(withIds)?.[0] ?? "";
  const newHead = head
    .replace(ISO_DATE, (_, year: string, month: string, day: string) => {
      const [newYear, newMonth] = shiftMonth(Number(year), Number(month), monthsBack);
      // Every month has this day.
      return `${newYear}-${pad(newMonth, 2)}-${pad(Math.min(Number(day), 28), 2)}`;
    })
    .replace(SLUG, (_, key: string, slug: string) => `${key}${slug.replace(/\/$/, "")}-${copy}`);
  const body = withIds.slice(head.length);
  return {
    name: name.replace(/(\.md)?$/, `-${copy}.md`),
    text: newHead + changeWords(body, copy),
  };
}

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");
