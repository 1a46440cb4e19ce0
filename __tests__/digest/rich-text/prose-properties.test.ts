import type { Nodes } from "hast";
import fc from "fast-check";
import { MATH_ELEMENTS } from "../../../src/digest/tex/mathml";
import { ALLOWED_TAGS } from "../../../src/digest/rich-text/html-tags";
import { parsePlainProse } from "../../../src/digest/rich-text/plain-prose";
import { parseProse } from "../../../src/digest/rich-text/prose";
import { parseTitle } from "../../../src/digest/rich-text/title";

const raw = String.raw;
const PARTS = [
  "word",
  " ",
  " ",
  "\n",
  "\n\n",
  "$",
  "$$",
  "x_1",
  raw`\frac{a}{b}`,
  raw`\emph{`,
  raw`{\em `,
  "}",
  "{",
  raw`\(`,
  raw`\)`,
  raw`\[`,
  raw`\]`,
  raw`\"o`,
  "``",
  "''",
  "`",
  "*",
  "_",
  "~",
  "<",
  ">",
  "<b>",
  "</b>",
  "<script>",
  "</script>",
  "<svg onload=x>",
  "<img src=x onerror=y>",
  "<math><mtext>",
  "<style>",
  "<p ",
  'style="x" ',
  "[a](javascript:x)",
  "[a](",
  ")",
  "![a](//h/x.png)",
  "|",
  "---",
  "- ",
  "> ",
  "# ",
  "1. ",
  "[^1]",
  "[^1]: n",
  "https://example.org/a_b",
  "www.example.org",
  "&lt;",
  "\\",
  "\t",
  "\0",
  "é",
  "😀",
  raw`\href{javascript:x}{y}`,
  raw`\url{data:x}`,
  raw`\cite{k}`,
  "<details open>",
  "<!--",
  "-->",
  "é́",
];
const source = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

function parse(text: string) {
  return parseProse(text, { line: 1, topHeading: 2, idPrefix: "p-", report: () => undefined });
}

function all(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(all) : [])];
}

const KNOWN = new Set([...ALLOWED_TAGS, ...MATH_ELEMENTS]);

function expectSafe(tree: Nodes): void {
  for (const node of all(tree)) {
    expect(["root", "element", "text"]).toContain(node.type);
    expect(node).not.toHaveProperty("position");
    if (node.type !== "element") continue;
    expect(KNOWN).toContain(node.tagName);
    const { href, src, id, className, ...rest } = node.properties;
    for (const name of Object.keys(rest))
      expect(name).not.toMatch(/^(?:on|style|srcset|formaction)/i);
    if (href !== undefined) {
      const url = new URL(String(href), "https://page.invalid");
      expect(["http:", "https:", "mailto:"]).toContain(url.protocol);
      expect(url.username).toBe("");
    }
    if (src !== undefined) {
      expect(new URL(String(src), "https://page.invalid").origin).toBe("https://page.invalid");
    }
    if (id !== undefined) expect(id).toMatch(/^p-/);
    if (className !== undefined) {
      expect(["small-caps", "tml-left", "tml-right", "tml-fbox"]).toEqual(
        expect.arrayContaining([className].flat()),
      );
    }
  }
}

test("prose never throws and is always safe", () => {
  fc.assert(
    fc.property(source, (text) => {
      expectSafe(parse(text).tree);
    }),
    { numRuns: 1000 },
  );
});

test("titles never throw, and are safe inline text", () => {
  fc.assert(
    fc.property(source, (text) => {
      const { tree } = parseTitle(text, { line: 1, column: 1 }, () => undefined);
      expectSafe(tree);
      for (const node of all(tree)) {
        if (node.type === "element")
          expect(node.tagName).toMatch(
            /^(?:m.*|b|code|del|em|i|ins|kbd|q|s|small|span|strong|sub|sup|u|var)$/,
          );
      }
    }),
    { numRuns: 1000 },
  );
});

const plainPart = fc.constantFrom(
  "word",
  "Ünï",
  " ",
  "  ",
  ".",
  ",",
  "(",
  ")",
  "-",
  "–",
  "'",
  '"',
  "1",
  "1.",
  "%",
  "/",
  "=",
  "+",
  "?",
  ":",
  "https://example.org",
  "(https://example.org.1.",
  " https://example.org/a-b/c_d.html",
  "http://a.b",
  " http://a.b/",
  ". ",
  "www.",
  "h",
  "x=1 ",
  "--",
  "---",
  "2--3",
  "~",
  "_",
  "~5",
  ">",
  "^",
  "!",
  "&",
  "&x",
  ";",
);

test("an address whose host ends in a number is left to the Markdown parser", () => {
  expect(parsePlainProse("Word (https://example.org.1.")).toBeNull();
});

test("a list of plain lines is what the Markdown parser makes of it", () => {
  let plain = 0;
  const line = fc.tuple(
    fc.constantFrom("- ", "- ", "- ", "- ", "* ", "", "  ", "- [ ] "),
    fc.constantFrom("Word", "Word", "1", "été"),
    fc.array(plainPart, { maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const list = lines.map(([mark, word, parts]) => mark + word + parts.join("")).join("\n");
      const fast = parsePlainProse(list);
      if (fast === null || !list.startsWith("-")) return;
      plain++;
      const slow = parse(`${list}\n\n*slow* www.example.org`);
      expect(fast.tree.children).toEqual(slow.tree.children.slice(0, 1));
      expect(fast.text).toBe(parse(`${list}\n\n<!-- *slow* www.example.org -->`).text);
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test("the links of a list of plain lines have their places", () => {
  const { links } = parsePlainProse("- Word\n- code: https://a.example/b.") ?? {};
  expect(links).toEqual([
    {
      address: "https://a.example/b",
      range: { start: { line: 2, column: 9 }, end: { line: 2, column: 28 } },
    },
  ]);
});

test("plain prose is what the Markdown parser makes of it", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(plainPart, { maxLength: 12 }), (parts) => {
      const text = `Word${parts.join("")}`;
      const fast = parsePlainProse(text);
      if (fast === null) return;
      plain++;
      // An emphasis elsewhere in the source sends it to the parser; the www. address, to that of GFM.
      const { tree } = parse(`${text}\n\n*slow* www.example.org`);
      expect(fast.tree.children).toEqual(tree.children.slice(0, 1));
      expect(fast.text).toBe(parse(`${text}\n\n*slow* www.example.org`).text.split("\n")[0]);
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(200);
});
