const TIE = /(?<=[\p{L})\].,])~(?=[\p{L}\p{N}(])(?!\p{Lu}\()/gu;
const EN_DASH = /(?<=\d)--(?=\d)/g;
const EM_DASH = /(?<!-)---(?!-)/g;

/**
 * Returns running text with TeX's ties and dashes as the characters that they stand for. A `~` is a tie only
 * between two tied words (`Fig.~1`), not where it means "about" (`~60k`), a home directory (`~/path`) or a
 * distribution (`X~N(0,1)`); two hyphens are a dash between digits only, since elsewhere they may be an
 * option of a command line.
 */
export function typography(text: string): string {
  let result = text;
  if (text.includes("~")) result = result.replace(TIE, "\u00A0");
  if (text.includes("--")) result = result.replace(EN_DASH, "–").replace(EM_DASH, "—");
  return result;
}
