import { readDetails, type DetailsBlock } from "./details-blocks";

/** What authors call the papers that an article refers to, in the languages of the field. */
const NAMES = [
  "references|bibliography|literature(?! reviews?\\b)|sources|further reading|(?:related|previous|prior) (?:work|papers|reading|research)|see also|works cited|citations",
  "literatur(?:verzeichnis)?|quellen|weiterführende literatur|referenzen|bibliogra(?:ph|f)ie|références|lectures|literatuur|bronnen",
  "referencias|referências|bibliograf[ií]a|lecturas|riferimenti|literatura|źródła|referenser|källor|referanser|kaynakça|kaynaklar",
  "(?:список )?литератур[аы]|источники|література|джерела|参考(?:文献|資料|资料)|參考(?:文獻|資料)|延伸阅读|相关工作|関連(?:研究|文献)|참고 ?문헌|관련 연구|المراجع",
].join("|");
const SOURCES = new RegExp(
  `^ {0,3}#{1,6}[ \\t]+(?:\\d{1,3}[.)]?[ \\t]+)?[*_]{0,3}(?:${NAMES})(?!\\p{L})`,
  "iu",
);
/** The same as a line of its own, in bold or with a colon. */
const LABEL = new RegExp(
  `^ {0,3}(?:(\\*\\*|__)(?:${NAMES})[:：]?\\1[:：]?|(?:${NAMES})[:：])[ \\t]*$`,
  "iu",
);
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** Returns whether a `<details>` element folds the papers that an article refers to. */
export function holdsSources(lines: readonly string[], block: DetailsBlock): boolean {
  const summary = readDetails(lines, block)?.summary ?? [];
  const words = summary.map(({ index, start, end }) => (lines[index] ?? "").slice(start, end));
  return isSourcesHeading(`# ${words.join(" ").replace(TAG, "").trim()}`);
}

/** Returns whether a line is a heading above the papers that an article refers to, such as "References". */
export function isSourcesHeading(line: string): boolean {
  return SOURCES.test(line);
}

/** Returns whether a line that is no heading says that such papers follow, such as `**References**`. */
export function isSourcesLabel(line: string): boolean {
  return line.length < 60 && LABEL.test(line);
}
