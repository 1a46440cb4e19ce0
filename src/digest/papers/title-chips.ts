/** A rating in stars or of ten, or an emoji with what a paper comes with or how it is rated. */
const CHIP =
  /^(?:[*_]{0,2}(?:[⭐★☆]\uFE0F?){1,10}[*_]{0,2}|\(\d{1,2}(?:\.\d)?\/10\)|[🔁🆕]|\p{Extended_Pictographic}\uFE0F?(?:有?代码|有?程式碼|开源|開源|数据集?|资料|必读|推荐|热门|コード|코드|code|data(?:set)?|demo|hot|new|open|video))$/iu;
/** Marks of a program in brackets, with their names: `(relevance: 90%, quality: 0.8)`. */
const MARKS =
  /(?<! ) +\((?:[^()\d:：,;]{1,20}[:：] ?\d{1,3}(?:\.\d{1,2})?(?:%|\/10{1,2})?(?:[,，;] ?|(?=\)))){1,5}\)$/;
/** More are no chips. */
const MOST = 8;

/** Returns a title without the chips that bots write behind it: `Title 📦代码 ⭐⭐⭐`. */
export function withoutChips(title: string): string {
  let end = title.trimEnd().replace(MARKS, "").length;
  for (let count = 0; count < MOST; count += 1) {
    const at = title.lastIndexOf(" ", end - 1);
    if (at <= 0 || end - at > 40 || !CHIP.test(title.slice(at + 1, end))) break;
    end = at;
    while (title.charAt(end - 1) === " ") end -= 1;
  }
  return end === title.trimEnd().length ? title : title.slice(0, end);
}
