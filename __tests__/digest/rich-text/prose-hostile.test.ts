import { parseTitle } from "../../../src/digest/rich-text/title";
import { renderProse } from "../../support/parse-prose";
import { cpuSeconds } from "../../support/cpu-seconds";

const raw = String.raw;
const LENGTH = 100_000;
const BOUND_SECONDS = 2;

function fill(part: string): string {
  return part.repeat(LENGTH / part.length);
}

const INPUTS: [string, string][] = [
  ..."$ $$ [ * < ` { } ~ ! & | # > _ \\ - ="
    .split(" ")
    .map((part): [string, string] => [part, fill(part)]),
  ...[
    "$a ",
    "$$a ",
    "[a](",
    "[a][",
    "![",
    "*a ",
    "*a **b ",
    "a**b_c* ",
    "<a ",
    "<b>",
    "<div>\n",
    "<!--",
    "<table><a>",
    "`a ",
    "``a ' ",
    "`a' ",
    raw`\emph{`,
    raw`\url{`,
    raw`\cite[`,
    raw`\(`,
    raw`\[a `,
    raw`\'`,
    raw`\"a`,
    raw`\c{`,
    raw`\href{a}{`,
    "''",
    "$x_1$ ",
    "[^1]",
    "[^1]: a\n",
    "[a]: b\n",
    "www.a",
    "a@",
    "http://",
    "&#65;",
    "$$\n",
    "\\[\na\n",
    "a\n=\n",
    "a~",
    "\0",
    "\n",
    " ",
    "\t",
  ].map((part): [string, string] => [part, fill(part)]),
  ["a formula", `$${fill("x")}$`],
  ["a formula of groups", `$${"{".repeat(990)}${"}".repeat(990)}$`],
  ["quotes 10,000 deep", `${">".repeat(10_000)} x`],
  ["lists 10,000 deep", `${"- ".repeat(10_000)}x`],
  [
    "indented lists",
    Array.from({ length: 300 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
  ],
  ["groups in groups", `${raw`\emph{`.repeat(800)}x${"}".repeat(800)}`],
  ["changes of type", `a {${raw`\em `.repeat(2000)}x}`],
];

test.each(INPUTS)("%j by the thousands is parsed in time", (_, source) => {
  const seconds = cpuSeconds(() => {
    expect(typeof renderProse(source).text).toBe("string");
    parseTitle(source, { line: 1, column: 1 }, () => undefined);
  });
  expect(seconds).toBeLessThan(BOUND_SECONDS);
});

test.each([
  ["quotes", `a\n\n${">".repeat(101)} deep`, 3],
  ["lists", `a\n\n${"- ".repeat(101)}deep`, 3],
  ["emphasis", `a\n\n${"*a **b ".repeat(60)}deep${" c** d*".repeat(60)}`, 3],
  ["HTML", `a\n\n${"<b>".repeat(101)}deep${"</b>".repeat(101)}`, 3],
])("%s nested too deeply show their source", (_, source, line) => {
  const { html, text, problems } = renderProse(source);
  expect(html).toMatch(/^<pre><code>/);
  expect(text).toBe(source.trim());
  expect(problems).toEqual([expect.stringMatching(`^nesting-too-deep ${line}:`)]);
});

test.each([
  ["source", 0],
  ["area", 0],
  ["wbr", 0],
  ["kbd", 1],
  ["section", 1],
])("101 <%s> in a line are too deep %d times: only what holds others nests", (name, count) => {
  const { problems } = renderProse(`a ${`<${name}>`.repeat(101)}${`</${name}>`.repeat(101)}`);
  expect(problems.filter((problem) => problem.startsWith("nesting-too-deep"))).toHaveLength(count);
});
