import { dateSpan, type DateSpan } from "./date-span";

/** A condition that a paper must meet, or, with `isNot`, must not. */
export type Condition = { isNot: boolean; source: string } & (
  | { kind: "words"; text: string }
  | { kind: "phrase"; text: string }
  | { kind: "author"; name: string }
  | { kind: "subject"; code: string }
  | { kind: "date"; span: DateSpan }
  | { kind: "has"; what: "code" | "posts" }
  /** A condition of a known kind whose value cannot be read. */
  | { kind: "unread" }
);

/** `-field:"value"`, `"phrase"` or a word, quotes of other keyboards among them. */
const PART = /(-?)(?:(author|subject|date|has):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))/gi;

/**
 * Returns the conditions of a query as it is typed: words, `"phrases"`, `-word`, `author:`, `subject:cs.CL`,
 * `date:2020-09` or `date:2020-07..2020-09`, `has:code` and `has:posts`, each of which `-` turns round. Reads any text.
 */
export function parseQuery(text: string): Condition[] {
  const conditions: Condition[] = [];
  for (const [source, minus = "", field, quoted, bare = ""] of text.matchAll(PART)) {
    const value = (quoted ?? bare).trim();
    const base = { isNot: minus === "-", source };
    if (value === "" || value === "-") continue;
    if (field !== undefined) {
      conditions.push({ ...base, ...fieldCondition(field.toLowerCase(), value) });
    } else if (quoted !== undefined) conditions.push({ ...base, kind: "phrase", text: value });
    else conditions.push({ ...base, kind: "words", text: value });
  }
  return conditions;
}

type FieldCondition = Condition extends infer C
  ? C extends Condition
    ? Omit<C, "isNot" | "source">
    : never
  : never;

function fieldCondition(field: string, value: string): FieldCondition {
  if (field === "author") return { kind: "author", name: value };
  if (field === "subject") return { kind: "subject", code: value.toLowerCase() };
  if (field === "date") {
    const span = dateSpan(value);
    return span === null ? { kind: "unread" } : { kind: "date", span };
  }
  const what = value.toLowerCase();
  return what === "code" || what === "posts" ? { kind: "has", what } : { kind: "unread" };
}
