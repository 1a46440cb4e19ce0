/** The source of a pattern for "abstract" in the languages that papers are written in. */
export const ABSTRACT_WORDS =
  "abstract|abstrakt|zusammenfassung|kurzfassung|r[ée]sum[ée]|resumen|resumo|resum|riassunto|sommario|samenvatting|sammanfattning|sammendrag|tiivistelmä|streszczenie|rezumat|sažetak|összefoglaló|özet|tóm tắt|аннотация|анотація|реферат|περίληψη|תקציר|ملخص|الملخص|چکیده|摘要|要旨|概要|抄録|초록|요약";

const ALONE = new RegExp(
  `^ {0,3}(?:#{1,6}[ \\t]+)?[*_]{0,3}(?:${ABSTRACT_WORDS})[*_]{0,3}[ \\t]*[:：.]?[*_]{0,3}[ \\t]*#*[ \\t]*$`,
  "iu",
);

/** Returns whether a line is a word for "abstract" alone, as a heading (`## Abstract`) or not. */
export function isAbstractWord(line: string): boolean {
  return line.length <= 60 && ALONE.test(line);
}
