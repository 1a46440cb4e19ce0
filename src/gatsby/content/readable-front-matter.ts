import { isNo } from "../../digest/values/yes-or-no";

/** The fields that are one text in every post. */
const TEXTS = new Set([
  "title",
  "slug",
  "category",
  "template",
  "description",
  "date",
  "socialImage",
  "lang",
]);
/** The fields that are a list of texts in every post. */
const LISTS = new Set(["tags"]);
/** The fields that are a boolean in every post. */
const FLAGS = new Set(["draft"]);
/** A few lines of nested YAML aliases can expand to millions of values. */
const MOST_VALUES = 10_000;

/**
 * Returns the front matter of any post in a form that Gatsby's data layer can hold: an object without keys
 * that have a special meaning in JavaScript, and without values that contain themselves. The fields that most
 * posts have get one type in all posts, since one post with another type would break the site's query:
 * numbers become text, a draft is true or false, and other values are left out. Everything else stays as YAML
 * gives it. Throws a RangeError on more than 10,000 values.
 */
export function readableFrontMatter(value: unknown): Record<string, unknown> {
  const plain = withoutTraps(value, [], { left: MOST_VALUES });
  if (!isRecord(plain)) return {};
  const fields = Object.entries(plain).map(([key, field]): [string, unknown] => [
    key,
    readField(key, field),
  ]);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

function readField(key: string, field: unknown): unknown {
  if (TEXTS.has(key)) return text(field);
  if (LISTS.has(key)) return texts(field);
  return FLAGS.has(key) ? flag(field) : field;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date);

/** `within` are the values that contain this one; `count` is how many more values are allowed. */
function withoutTraps(value: unknown, within: readonly unknown[], count: { left: number }): unknown {
  count.left -= 1;
  if (count.left < 0) throw new RangeError("The front matter holds too many values.");
  if (typeof value === "object" && within.includes(value)) return undefined;
  const inner = [...within, value];
  if (Array.isArray(value)) {
    return value
      .map((item) => withoutTraps(item, inner, count))
      .filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "__proto__")
    .map(([key, field]): [string, unknown] => [key, withoutTraps(field, inner, count)]);
  return Object.fromEntries(entries.filter(([, field]) => field !== undefined));
}

/** An invalid date is left out: it would throw when Gatsby writes it. */
function text(value: unknown): string | Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A value that is neither yes nor no counts as yes, as in the parser: it hides the post. */
function flag(value: unknown): boolean | undefined {
  const written = text(value);
  if (written === undefined || written === "") return undefined;
  return !(typeof written === "string" && isNo(written));
}

function texts(value: unknown): (string | Date)[] | undefined {
  if (isRecord(value) || value === null) return undefined;
  const all = Array.isArray(value) ? value : [value];
  return all.map(text).filter((one) => one !== undefined);
}
