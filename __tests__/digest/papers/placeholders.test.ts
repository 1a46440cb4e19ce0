import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";

const HEAD = "---\ntitle: A\ndate: 2026-01-01\n---\n\n";

/** Each problem as its rule, and the text at its place. */
function told(source: string): string[] {
  const { problems } = parseDigest(source, { fileName: "posts/a.md" });
  return problems.map((problem) => `${problem.rule} ${textAt(source, problem)}`);
}

test("the message", () => {
  const { problems } = parseDigest(`${HEAD}See {{ title }}.`, { fileName: "posts/a.md" });
  expect(problems.map(({ message, fix }) => [message, fix])).toMatchInlineSnapshot(`
   [
     [
       "“{{ title }}” is left of a template that was not filled in.",
       "Write what was meant, or take it out; the program that writes the post lacks this value.",
     ],
   ]
  `);
});

test.each<[string, string[]]>([
  ["title: {{ title }}\ndate: 2026-01-01", ["{{ title }}"]],
  ['title: "Papers of {{ date }}"\ndate: 2026-01-01', ["{{ date }}"]],
  ["title: undefined\ndate: undefined", ["undefined", "undefined"]],
  ["title: A\ndate: 2026-01-01\nslug: ${slug}", ["${slug}"]],
  ["title: A\ndate: 2026-01-01\ntags: [undefined, a, '{{ t }}']", ["undefined", "'{{ t }}'"]],
  ["title: A\ndate: 2026-01-01\ncategory: [object Object]", ["[object Object]"]],
  ["title: A\ndate: 2026-01-01\ndescription: {% x %}", ["{% x %}"]],
  ["title: A\ndate: 2026-01-01\ndescription: >\n  Two\n  {{ count }} papers", ["{{ count }}"]],
  ["title: A\ndate: 2026-01-01\ntemplate: None\npapers: null", ["None"]],
  ["title: A\ndate: 2026-01-01\nlang: ~\ncategory: null\nlayout: undefined", []],
])("front matter %j: nothing else is told at these places", (yaml, texts) => {
  const rules = told(`---\n${yaml}\n---\n\n# A\n\nText.`);
  expect(rules.filter((rule) => !/-missing /.test(rule))).toEqual(
    texts.map((text) => `placeholder-left ${text}`),
  );
});

test("a title that is null is reported", () => {
  expect(told("---\ntitle: null\ndate: 2026-01-01\n---\n\nText.")).toContain(
    "placeholder-left null",
  );
});

const LINKS = "- links: [abs](https://arxiv.org/abs/2601.00001)";

test.each<[string, string[]]>([
  [`# 1. {{ title }}\n\nAda Example\n\n${LINKS}`, ["{{ title }}"]],
  [`# 1. undefined\n\nAda Example\n\n${LINKS}`, ["undefined"]],
  [`# 1. A\n\nundefined, null\n\n${LINKS}`, ["undefined", "null"]],
  [`# 1. A\n\nAuthors: {{ authors }}\n\n${LINKS}`, ["{{ authors }}"]],
  [`# 1. A\n\n[object Object]\n\n${LINKS}`, ["[object Object]"]],
  [`# 1. A\n\nAda Example\n\n${LINKS} | [pdf](undefined)`, ["undefined"]],
  [`# 1. A\n\nAda Example\n\n${LINKS} | [pdf]({{ pdf }})`, ["{{ pdf }}"]],
  [`# 1. A\n\nAda Example\n\n- links: [abs](https://arxiv.org/abs/undefined)`, ["undefined"]],
  [`# 1. A\n\nAda Example\n\n- retweets: NaN, favorites: 5\n${LINKS}`, ["NaN"]],
  [`# 1. A\n\nAda Example\n\n- retweets: 5 ({{ time }})\n${LINKS}`, ["{{ time }}"]],
  [`# 1. A\n\nAda Example\n\n- subjects: undefined\n${LINKS}`, ["undefined"]],
  [`# 1. A\n\nAda Example\n\n${LINKS}\n\n{{ abstract }}`, ["{{ abstract }}"]],
  [`Week {{ week }}.\n\n# 1. A\n\nAda Example\n\n${LINKS}`, ["{{ week }}"]],
  [`# 1. A\n\nAda Example\n\n${LINKS}\n\nThe value is undefined, or null. \`{{ a }}\``, []],
  [`# 1. A\n\nAda Example\n\n${LINKS}\n\n\`\`\`\n{{ a }}\n\`\`\`\n\n    {{ b }}`, []],
  [`# 1. A $x_{{ij}}$\n\nAda Example\n\n${LINKS}\n\nOf $x_{{ij}}$ and None.`, []],
])("%j: nothing else is told", (body, texts) => {
  expect(told(HEAD + body)).toEqual(texts.map((text) => `placeholder-left ${text}`));
});
