import { isScalar, isSeq } from "yaml";

/** Keys whose values are texts of the author's, in which a `#` is likely to be meant. */
const TEXTS: ReadonlySet<string> = new Set(["title", "description", "category", "tags"]);

/** Words that YAML takes for a comment: their offset, and the text from its `#` on. */
export interface TextInComment {
  at: number;
  text: string;
}

/**
 * Returns the comments that are most likely part of the value before them, as in `title: Papers #3` and
 * `tags: #vision`: those without a space after the `#`, after a text without quotes, and that of a title without any other
 * text. `value` is the node of `key`, which begins at `offset`.
 */
export function textInComments(
  yaml: string,
  key: string,
  value: unknown,
  offset: number,
): TextInComment[] {
  if (!TEXTS.has(key)) return [];
  if (key === "title" && (value === null || (isScalar(value) && value.source === ""))) {
    const [head, text = ""] = /^[^\n#]*(#[^\n]*)/.exec(yaml.slice(offset)) ?? [];
    const at = offset + (head ?? "").length - text.length;
    return head === undefined ? [] : [{ at, text: text.trimEnd() }];
  }
  return (isSeq(value) ? value.items : [value]).flatMap((node) => {
    if (!isScalar(node) || node.type !== "PLAIN" || !/^[^\s#]/.test(node.comment ?? "")) return [];
    const at = yaml.indexOf("#", node.range?.[1]);
    const [text = ""] = /^#.*/.exec(yaml.slice(at)) ?? [];
    return at === -1 ? [] : [{ at, text: text.trimEnd() }];
  });
}
