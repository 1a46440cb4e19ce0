import { parseDigest } from "../../../src/digest/parse-digest";

const HEAD = "---\ntitle: A\ndate: 2026-01-01\n---\n\n";
const paper = (number: number) =>
  `# ${number}. Rooms ${number}\n\n- links: [abs](https://arxiv.org/abs/2601.0000${number})\n\n`;

function parse(body: string) {
  const { digest, problems } = parseDigest(HEAD + body, { fileName: "posts/a.md" });
  const told = problems.filter(({ rule }) => rule === "block-unclosed");
  return {
    papers: digest.entries.map(({ rank }) => rank),
    messages: told.map(({ message }) => message),
    places: told.map(({ start, end }) => `${start.line}:${start.column}-${end.column}`),
  };
}

test("the messages", () => {
  const bodies = [
    `${paper(1)}<!-- Later.\n\nText.\n`,
    `${paper(1)}\`\`\`py\nx\n`,
    `${paper(1)}<!-- Later.\n\n${paper(2)}${paper(3)}<!-- End. -->\n`,
    `${paper(1)}\`\`\`py\nx\n\n${paper(2)}\`\`\`\ny\n\`\`\`\n`,
  ];
  expect(bodies.flatMap((body) => parse(body).messages)).toMatchInlineSnapshot(`
   [
     "This comment is never closed, so it is shown as text.",
     "This code block is never closed, so the text below it is shown as code.",
     "This comment ends only in line 20 and hides the headings of 2 papers.",
     "This code block ends only in line 17 and hides the heading of a paper.",
   ]
  `);
});

test.each<[string, string, string[]]>([
  ["a comment", `${paper(1)}<!-- Later.\n\n${paper(2)}`, ["10:1-5"]],
  ["a comment in a line", `${paper(1)}Text <!-- later.\n\n${paper(2)}`, ["10:6-10"]],
  ["a comment of a list", `${paper(1)}- <!-- later\n\n${paper(2)}`, ["10:3-7"]],
  ["backticks", `${paper(1)}\`\`\`py\nx\n\n${paper(2)}`, ["10:1-6"]],
  ["tildes", `${paper(1)}~~~\nx\n\n${paper(2)}\`\`\`\ny\n\`\`\`\n`, ["10:1-4"]],
  [
    "one in a paper and one in another",
    `${paper(1)}~~~\n\n${paper(2)}\`\`\`\n`,
    ["10:1-4", "16:1-4"],
  ],
])("%s without end: the papers below are there", (_name, body, places) => {
  expect(parse(body)).toMatchObject({ papers: [1, 2], places });
});

test.each<[string, string, string[]]>([
  ["a comment", `${paper(1)}<!-- Later.\n\n${paper(2)}<!-- End. -->\n\n${paper(3)}`, ["10:1-12"]],
  [
    "a code block",
    `${paper(1)}\`\`\`py\nx\n\n${paper(2)}\`\`\`\ny\n\`\`\`\n\n${paper(3)}`,
    ["10:1-6"],
  ],
])("%s that ends too late is told at its opening alone", (_name, body, places) => {
  expect(parse(body)).toMatchObject({ papers: [1, 3], places });
});

test.each([
  "<!-- Later. -->\n",
  "<!--\nLater.\n\nMore.\n-->\n",
  "Text <!-- later\nand more --> here.\n",
  "A comment begins with `<!--`.\n",
  "```\ncode\n```\n\n~~~\ncode\n~~~\n",
  "```\n<!--\n```\n",
  `<!--\n${paper(2)}-->\n`,
  `\`\`\`markdown\n${paper(1)}${paper(2)}\`\`\`\n`,
  "```sh\n# 2. Install\nnpm i\n```\n",
])("%j is no problem", (body) => {
  expect(parse(paper(1) + body).messages).toEqual([]);
});
