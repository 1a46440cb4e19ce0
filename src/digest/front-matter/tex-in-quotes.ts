import { isScalar, isSeq, parse } from "yaml";
import { rangeOver, type Point, type Range } from "../../problems/range";

/** Keys whose values are texts of the author's, in which a command of TeX may stand. */
const TEXTS: ReadonlySet<string> = new Set(["title", "description", "category", "tags"]);

/**
 * A backslash and the one character after it. The signs of YAML that nobody means before a letter, such as the bell, are
 * told by that letter; a line end, a return and a tab by the commands that begin with their letters (YAML 1.2, 5.7).
 */
const ESCAPE =
  /\\(?:(?<command>[abefv0NLP_][a-zA-Z]+|n(?:abla|atural|e|eg|eq|i|in|ot|u)(?![a-z])|r(?:ho|ight|ightarrow|angle|ceil|floor|m)(?![a-z])|t(?:a[nu]|anh|heta|ilde|imes|o|op|riangle|ext[a-z]*)(?![a-z]))|[\s\S])/g;

/** A value in double quotes in which YAML reads the beginning of a command of TeX as an escape. */
export interface TexInQuotes {
  range: Range;
  /** The first of them. */
  command: string;
  /** The value as it is meant: each of them with two backslashes. */
  instead: string;
  /** The text that it is then. */
  text: string;
}

/**
 * Returns the texts among the values of a key in which an escape of YAML has taken letters of TeX, as in `title: "The \beta law"`,
 * by their nodes. `place` is that of an offset in `yaml`.
 */
export function texInQuotes(
  yaml: string,
  key: string,
  value: unknown,
  place: (offset: number) => Point,
): Map<unknown, TexInQuotes> {
  const found = new Map<unknown, TexInQuotes>();
  if (!TEXTS.has(key)) return found;
  for (const node of isSeq(value) ? value.items : [value]) {
    if (!isScalar(node) || node.type !== "QUOTE_DOUBLE" || !node.range) continue;
    const [start, end] = node.range;
    const written = yaml.slice(start, end);
    const commands: string[] = [];
    const instead = written.replace(ESCAPE, (whole: string, command?: string) => {
      if (command === undefined) return whole;
      commands.push(whole);
      return `\\${whole}`;
    });
    const [command] = commands;
    const text: unknown = command === undefined ? null : parse(instead);
    if (command === undefined || typeof text !== "string") continue;
    found.set(node, { range: rangeOver(place(start), written), command, instead, text });
  }
  return found;
}
