import type { Span } from "../lines/span";
import { labelPattern } from "../lines/label";

const LABEL = labelPattern(
  "(?:\\d{1,3}[.、)．]\\s?)?(?:(?:paper |original |english )?title|(?:论文|論文|英文|原文|中文)?(?:标题|標題|题目|題目|題名)|タイトル|論文名|제목|논문 제목|titel|titre|título|titolo|название|заголовок)",
);

/** Returns the span of a title after its label, such as `Title:`, in a line that begins with it, or `null`. */
export function labelledTitle(line: string): Span | null {
  const [label] = LABEL.exec(line) ?? [];
  const end = line.trimEnd().length;
  return label === undefined || label.length >= end ? null : { start: label.length, end };
}
