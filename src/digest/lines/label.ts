import { ABSTRACT_WORDS } from "./abstract-words";

/** Text around a label without a meaning: emphasis, and emoji with the marks that join and colour them. */
export const DRESS = "*_\\p{Extended_Pictographic}\\uFE0F\\u200D";

/** The bullet of a list item, or nothing. */
const BULLET = "[ \\t]*(?:[-*+•][ \\t]+)?";

/**
 * Returns a pattern (flags `iu`) that finds a label with its colon (two in Obsidian and Logseq) at the beginning of a line, optionally
 * after a bullet, ignoring emphasis and emoji round it: `Authors:`, `- **Authors**:`, `✍️ **Authors:**`, `【Authors】`.
 * `names` is the source of a pattern for the label's words. Group 1 is the bullet, group 2 the label, which
 * `optional` lets be absent.
 */
export function labelPattern(names: string, { optional = false } = {}): RegExp {
  const closing = "(?:[*_]{0,3}[ \\t]*[:：]:?|】[ \\t]*[:：]?)";
  const label = `(?:[${DRESS}][${DRESS} ]*)?【?(${names})${closing}[*_]{0,3}[ \\t]*`;
  return new RegExp(`^(${BULLET})(?:${label})${optional ? "?" : ""}`, "iu");
}

/** The same in Chinese, Japanese and Korean. */
const EAST_ASIAN =
  "(?:论文|論文|項目|项目|代码|コード|プロジェクト)?(?:链接|連結|地址|リンク|링크)|论文|論文|代码|简介|简述|簡介|一句话总结|总结|总览|背景|方法|结果|結果|関連|关键词|キーワード|키워드|所属|単位|单位|机构|機構|소속|会议|期刊|発表|发表|日期|日付|投稿日|発行日|时间|날짜|分类|カテゴリ|카테고리|备注|備考|コメント|まとめ|要点|一言まとめ|코드|논문";
/** Labels of details of papers in digests; other words before a colon are prose unless emphasised. */
const PLAIN = labelPattern(
  `${EAST_ASIAN}|abs|${ABSTRACT_WORDS}|acm[ -]class(?:es)?|affiliations?|arxiv(?: id)?|categor(?:y|ies)|cite as|code|comments?|conference|data(?:set)?|date|doi|github|institutions?|journal(?:[ -]ref(?:erence)?)?|key ?words|links?|msc[ -]class(?:es)?|paper|pdf|project(?: page)?|published(?: in)?|report[ -](?:no|number)|subjects?|submitted(?: on)?|summary|tags|tl;? ?dr|topics?|updated|urls?|venue`,
);
const EMPHASISED =
  /^[ \t]*(?:[-*+•][ \t]+)?(?:[*_]{1,3})\p{L}[^:：*_]{0,40}(?:[:：][*_]{1,3}|[*_]{1,3}[ \t]*[:：])/u;

/** Returns whether a line begins with the label of a detail of a paper: `Comments: 12 pages`, `**Any words**: …`. */
export function hasLabel(line: string): boolean {
  // Every label has one of these, and most lines have none.
  return /[:：】]/.test(line) && (PLAIN.test(line) || EMPHASISED.test(line));
}
