import { isNo } from "../../digest/values/yes-or-no";

/** What posts of any kind have as one text. */
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
/** What posts of any kind have as a list of texts. */
const LISTS = new Set(["tags"]);
/** What posts have as yes or no. */
const FLAGS = new Set(["draft"]);
/** A few lines of aliases of aliases are millions of values. */
const MOST_VALUES = 10_000;

/**
 * Returns the front matter of a post as Gatsby's data layer can hold it whatever the post says: an object without keys
 * that JavaScript gives a meaning of their own, and without values that hold themselves. The fields that most posts
 * have are of one type in all of them, since one post with another would cost the site its query: a number there is
 * text, a draft is true or false, and what is neither is left out. Everything else stays as YAML gives it. Throws a RangeError on more than 10,000
 * values.
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

/** `within` are the values that hold this one; `count` says how many more there may be. */
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

/** A date that cannot be stays out: it would throw when Gatsby writes it. */
function text(value: unknown): string | Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** What says neither yes nor no is yes, as where posts are read: it hides the post. */
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
