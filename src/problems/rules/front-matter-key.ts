import { clip } from "../clip";
import type { Range } from "../range";
import { defineRule, type Advice, type Edit } from "../rule";

export type Values =
  /** A name that programs in JavaScript, such as Gatsby, cannot hold as a key. */
  | { kind: "reserved"; key: string }
  | { kind: "hides"; key: string; value: string }
  /** `given`: the front matter has the key `near` too. */
  | { kind: "unknown"; key: string; near: string; given: boolean };

const post = (key: string) =>
  `---\ntitle: Hot Papers\ndate: 2020-09-17\n${key}: Reading group\n---\n\nNo news.\n`;

export const frontMatterKey = defineRule({
  id: "front-matter-key",
  severity: "warning",
  finds:
    "A key is not read and differs from one that is by a slip, such as `tilte`, `Slug` or `catagory`; or it marks a draft as other programs do, such as `published: false`, `private: true`, `status: draft` or `Draft: true`; or it is `__proto__`, which no program in JavaScript can hold.",
  why: "What an unknown key says is ignored. A post that is marked as a draft in another way is hidden, since that is what was meant: it can be published later, but not taken back. Keys of other programs, such as `layout` and `permalink`, are no problem.",
  wrong: post("catagory"),
  right: post("category"),
  describe,
  edits: { safe: false, of: rename },
});

function describe(values: Values): Advice {
  const key = clip(values.key);
  if (values.kind === "hides") {
    return {
      message: `“${key}: ${clip(values.value)}” hides the post, as “draft: true” does.`,
      fix: "Write “draft: true” in its place, or take it out to publish the post.",
    };
  }
  if (values.kind === "reserved") {
    return {
      message: `The key “${key}” is left out: JavaScript keeps that name for itself.`,
      fix: "Give it another name, or take it out.",
    };
  }
  const { near, given } = values;
  return given
    ? {
        message: `The key “${key}” is not read, and “${near}” is there too.`,
        fix: `Keep the value that is meant as “${near}”, and take the other out.`,
      }
    : {
        message: `The key “${key}” is not read; the nearest known one is “${near}”.`,
        fix: `Write “${near}:”.`,
      };
}

/** The quotes of a key stay. */
function rename(values: Values, { start, end }: Range): Edit[] {
  if (values.kind !== "unknown" || values.given) return [];
  const quote = start.line === end.line && end.column - start.column === values.key.length + 2;
  const at = (column: number) => ({ line: start.line, column });
  return quote
    ? [{ start: at(start.column + 1), end: at(end.column - 1), text: values.near }]
    : [{ start, end, text: values.near }];
}
