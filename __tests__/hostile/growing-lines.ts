/** A part of the parser, and lines that make much work for it. */
export interface Recogniser {
  name: string;
  /** As often as is needed. */
  line: string;
  /** Returns the post that has these lines where that part reads them. */
  place: (lines: string) => string;
}

const raw = String.raw;
const FRONT = "---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n";
const ABS = "https://arxiv.org/abs/2405.00001";
const LINKS = "- links: [abs](https://arxiv.org/abs/2405.00001)\n";

const inFrontMatter = (lines: string) => `---\ntitle: A\n${lines}\n---\nText.`;
const inValue = (lines: string) => `---\ntitle: ${lines.replaceAll("\n", " ")}\n---\nText.`;
const inText = (lines: string) => FRONT + lines;
const inAbstract = (lines: string) => `${FRONT}# 1. A\n\nAnn Lee\n\n${LINKS}\nWords.\n\n${lines}`;
const inTitle = (lines: string) => `${FRONT}# 1. ${lines.replaceAll("\n", " ")}\n\n${LINKS}`;
const inHead = (lines: string) => `${FRONT}# 1. A\n\n${lines}\n\n${LINKS}\nWords.`;
const inTable = (lines: string) => `${FRONT}|a|b|\n|-|-|\n${lines}`;
const belowTable = (lines: string) =>
  `${FRONT}|P|Q|\n|-|-|\n|[A long title](${ABS})|a|\n\n${lines}`;
/** Each line indented by two spaces more than the one above it; as many lines as the same length has room for. */
const nested = (lines: string) => {
  const rows = lines.trimEnd().split("\n");
  const levels = Math.floor(Math.sqrt(lines.length));
  return rows
    .slice(0, levels)
    .map((row, level) => "  ".repeat(level) + row)
    .join("\n");
};
const inNested = (lines: string) => FRONT + nested(lines);
const inNestedElsewhere = (lines: string) =>
  `${FRONT}# 1. A\n\n${LINKS}\n# More\n\n${nested(lines)}`;
const inHtml = (lines: string) => `${FRONT}<div>\n${lines}\n</div>`;
const inPost = (lines: string) =>
  `${FRONT}# 1. A\n\n${LINKS}\n<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${lines}</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1306264630377889792">May 1, 2024</a></blockquote>`;

const inAbstractPage = (lines: string) =>
  `${FRONT}T\nAnn Lee\nCite as: arXiv:2405.00001\n\n${lines}\nCite as: arXiv:2405.00002\n`;
const belowTitle = (lines: string) =>
  `${FRONT}a<br>\nvia c ${ABS}\n\na<br>\nvia ${lines}b https://arxiv.org/abs/2405.00002\n`;

/** By place, then by line. */
const TABLE: [string, (lines: string) => string, string[]][] = [
  ["front matter", inFrontMatter, ["a: b\n", "a: [\n", "- a\n", "a", "---\n", " ", "'"]],
  [
    "shapes of lists and logs",
    inText,
    [
      `* **A long title** <br>\n*Ann Lee* <br>\nICQR, 2026. [[Paper]](https://a.b/c.pdf)\n\n`,
      "In ICQR, ",
      `### 1. A\n\na · b · [arXiv:2405.00001](${ABS}) · c\n\n`,
      `### 1. A\n\nb · [arXiv](${ABS})`,
      " · [arXiv](https://a",
      "### Title:\n  A long title\n- **Subjects:** Subjects:\nA (cs.LG)\n",
      "- A long title (2405.00001)\n",
      " (2405.00001)",
      `<td><a href="./a.html">A long title</a></td><td><button data-arxiv-id="2405.00001">a</button></td>\n`,
      '<button data-arxiv-id="2405.00001"',
      `### 2026\n\n- A long title.\n  [[pdf]](${ABS})\n  - Ann Lee. *ICQR*\n\n`,
      `- [A long title (ICQR 2026)](${ABS})\n`,
      "(ICQR 2026",
      `- (A)[A long title](https://a.b/c)\n- [A long title](${ABS})\n> a\n\n`,
      `* <[A long title](${ABS})>, by Ann Lee, Ben C. Poe, ICQR 2026.\n`,
      "Ann. *A*",
    ],
  ],
  [
    "lists that the front matter asks for",
    (text) => FRONT.replace("slug: a\n", "slug: a\npapers: list\n") + text,
    [
      "- [A long title](a.md)\n",
      "- [:scroll:](a.pdf) [A long title](https://a.b/c.pdf)\n",
      "* A\n  * [A long title](b)\n",
    ],
  ],
  [
    "shapes of bots and clubs",
    inText,
    [
      `#### [new 001] A\n${ABS}\n\n`,
      `- [ICQR'2026-A] A long title. [[paper]](${ABS})\n`,
      "- [ICQR'2026-",
      `1. A long title (icqr2026)\n\n   [[paper](${ABS})][project]\n\n`,
      "[code]",
      `- A long title. In *ICQR 2026*. [[pdf](${ABS})]\n`,
      ". In *A",
      `## A [arXiv](${ABS})\n## B\n### C [arXiv](${ABS})\n`,
      `|Paper|Links|\n|-|-|\n|2405.00001|[arXiv](${ABS})|\n\n- [2405.00001 — A long title](a.md)\n\n`,
      "**A long title** (2405.00001) ",
      `* DQN ([Lee et al., 2024](${ABS}))\n`,
      `- A by Graph Matching by Ann [pdf](${ABS})\n`,
    ],
  ],
  [
    "shapes of other fields",
    inText,
    [
      `# A\n\n**A long title here**\n\n- Paper: ${ABS}\n\n`,
      "**A long title here**\n\n- a\n\n",
      `- Ann (2024), ["A long title"](https://a.b/c)\n`,
      `* 1996 Ann: A long title <${ABS}>\n`,
      "* 1996 Ann, ",
      `<li><b>A long title</b><br>\n<a href="${ABS}">Ann Lee, Ben Lee</a></li>\n`,
      `- Source: a; [pdf](${ABS})\n`,
      "*Citation: a, PMID: [",
      `**A long title.**\na\n*Citation: A, PMID: [3](https://pubmed.ncbi.nlm.nih.gov/39000001/)*\n\n`,
      `1. [Lee AB, Poe C. A long title. J Sea. 2026;1:2.](${ABS})\n`,
      "1. [Lee AB, ",
      `|Paper|Links|\n|-|-|\n|**A long title**|[Paper](a.pdf)|\n\n`,
      `#### [A] A\n\n- DOI: 10.1000/a\n- PubMed: https://pubmed.ncbi.nlm.nih.gov/39000001/\n\n`,
      `- **[A]** A long title | **[B' 26]** |[\`[pdf]\`](${ABS})\n`,
      "| **[A]** ",
      `* A long title (2025), Ann Lee et al. [[pdf]](${ABS})\n`,
      "* A (2025), ",
      `1. *Lee A, Poe B*. **A long title**[J]. 2026. [[PDF](${ABS})]\n`,
      "*Lee A*. **",
      `Lee, A., & Poe, B. (2025). A long title. *Sea*, 9. ${ABS}\n\n`,
    ],
  ],
  [
    "topics, chips and citations",
    inText,
    [
      `# 1. A\n* [A long title](${ABS})\n`,
      `- a\n  - [A long title](${ABS})\n`,
      `- [A long title](${ABS})\n- a\n  - [A long title](https://arxiv.org/abs/2405.00002)\n`,
      `- [A long title](https://a.b/c.pdf)\n`,
      "  - Published: a | Category: b ",
      "- a\n  - Published: a | Category: b\n",
      `**[1]** Lee, Ann, et al. "**A title**." 2024. [[pdf]](${ABS}) **(a)**\n\n`,
      `**[1]** Lee, Ann. "**A title**." [[pdf]](https://a.b/c.pdf)\n\n`,
      '**[1]** Lee, Ann. "** ',
      "# A\n\n[1]《A title》\n\narXiv：https://arxiv.org/abs/2405.00001\n\n",
      "《",
      "arXiv 2405.00001 ",
      `### [A long title](${ABS}) <img src="https://a.b/c">\n\na\n\n`,
      '### <img src="',
      "### 1.1 A\n### 1.2 A\n",
      `## **1.1 A (2405.00001)**\n`,
      `<i>Title</i>: <a href="${ABS}">A</a><br>\n<i>Author</i>: Ann Lee<br>\n\n`,
      "<div><span>arXiv 2405.00001</span><span>a</span></div>\n",
      "<span>a</span>",
    ],
  ],
  [
    "titles that lead elsewhere, and files",
    inText,
    [
      `- [A long title](a.md) [[arXiv](${ABS})]\n`,
      `- [A long title](a.md) [[pdf](https://a.b/c.pdf)]\n`,
      `## A\n${ABS}\n\n## B\nhttps://a.b/c.pdf\n\n`,
      `- [2405.00001 — A long title](${ABS})\n`,
      "## [1] A title\n",
      "### Title:\n",
    ],
  ],
  [
    "marks before the titles of lists",
    inText,
    [
      `- [[A26](${ABS})] A long title [[c](https://a.b/c)]\n`,
      `- A long title [[c](https://a.b/c)]\n`,
      `1.【a】 <span id = "a">**A title**</span> a. [paper](${ABS})\n`,
      `1.【】 **A title** [paper](https://a.b/c.pdf)\n`,
      `:a_b: :c:[A long title](${ABS})\n\n`,
      ":a:",
      "1.【】",
      '<span id="a">',
      `1. **A title**\n    \n    *Ann Lee*\n    [[pdf](${ABS})], 2024.5\n`,
      `## A\n- [A long title](${ABS})\n`,
      `[A long title](${ABS}) (Lee et al., 05-2024)\n`,
      `# A\n[A long title](${ABS}) (Lee, 2024)\n- a\n`,
      `- [A long title](${ABS})\n\n<li><i>A long title</i> <a href="${ABS}">url</a></li>\n`,
      "    <li>a</li>\n",
      "<li>",
      `|Paper|\n|-|\n|[A long title](https://a.b/c)|\n\n`,
    ],
  ],
  ["chips behind a title", inTitle, [" 📦代码", "⭐", " ⭐"]],
  ["remarks after a table", belowTable, ["### 1. A\n\n"]],
  [
    "copies of pages, rows and mails",
    inText,
    [
      "Cite as: arXiv:2405.00001\n",
      "T\nAnn Lee\nCite as: arXiv:2405.00001\n",
      "2405.00001,a b,c\n",
      "2405.00001\ta\n2405.00001,a\n",
      "<table><tr><td>\n",
      "<table><tr><td>a</td></tr></table>\n",
      `a b<br>\nvia ${ABS}\n`,
      `- In [Some Long Title](${ABS}) we\n`,
      ":fire: 3 :eyes: 2 ",
      "a\n:fire: 3\n",
      `Ann et al. 2026, *T*, ${ABS}\n`,
      "Ann et al. 2026, ",
      "[04/01/2026 10:15] a\n",
    ],
  ],
  ["a page of an abstract", inAbstractPage, ["Ann Lee\n", "a\n", "[Submitted on 1 May 2024]\n"]],
  ["a line below a title", belowTitle, [".", "a ", "·"]],
  ["a line of spaces", inText, [" ", "a <br> "]],
  [
    "slips of front matter",
    inFrontMatter,
    [
      'tags: "\n',
      "tags: [\n",
      "tags: [\na\n",
      "tag = a\n",
      "tags:a\n",
      "a: b: c\n",
      "a\n",
      "-a\n",
      "// a\n",
    ],
  ],
  [
    "a value of front matter",
    inValue,
    ["a: ", "[", "{", "\\", "a, ", "`", "[a](b.c", "[a](.", "."],
  ],
  [
    "shapes of other makers",
    inText,
    [
      "- [a\n",
      "[2405.00001 [",
      "[a](p/2405.00001-a.md) ",
      "[[2405.00001|a]] ",
      `# [May 2026] "A b c" [[paper](${ABS})]\n`,
      "- ICQR 2026, A b c, [web](https://a.example)\n",
      `- **[2026]**\n\n  - Paper: [A b c](${ABS})\n`,
      `- [A b](a.md) — Rooms — [arXiv](${ABS})\n`,
    ],
  ],
  ["headings", inText, ["# A\n", "# A\n\n", "# 1. A\n", "#", "a\n=\n", "a\n-\n\n"]],
  [
    "papers without headings",
    inText,
    [
      `Some words here ${ABS}\n`,
      `Some words\n\nAnn Lee\n\n${ABS}\n\n`,
      `Some words via Ann ${ABS}\n`,
    ],
  ],
  ["headings that count", inText, [`## Paper 1\n[A long title](${ABS})\n`, "## 1\n\n", "## 1\n"]],
  ["titles", inTitle, ["*a_ ", "$a ", "{", "\\emph{", "`a ", "--", "&amp;", "#"]],
  ["markup of titles", inTitle, ["*a **b ", "[a](", "<b>", "<b>a</b>", "~~a ", "a -- "]],
  [
    "authors",
    inHead,
    [
      "[[](",
      "[](",
      "[a](b), ",
      "Ann Lee, ",
      "Ann (",
      "Ann (> - a\n",
      "Ann^1, {{a}}, ",
      "Authors: \n",
      "a and ",
      "a* ",
      "(a), ",
      "[Ann Lee](https://a.b), ",
    ],
  ],
  [
    "links",
    inHead,
    [
      "- links: [\n",
      "[a](https://a.b) | ",
      "[a](https://a.b) ⭐ 5 ",
      "a: ",
      "arxiv:",
      "- links: <\n",
    ],
  ],
  [
    "metrics",
    inHead,
    ["- likes: 5\n", "likes: 5, ", "- likes: x, a: b (\n", "- 👍 57\n", "👍 5 ", "likes likes "],
  ],
  ["subjects", inHead, ["- cs.LG\n", "cs.LG | ", "- subjects: a (b\n", "subjects: cs.LG, ("]],
  ["social posts", inPost, ["a ", "<br>", "<a href=x>", "&amp;", "@a #b ", "<b>"]],
  [
    "embed codes",
    inAbstract,
    ['<blockquote class="twitter-tweet">\n', "</blockquote>", "<script>"],
  ],
  ["lists", inText, ["- a\n", "- a\n\n", "- a\n  - b\n", "- - - a\n", "1. a\n", "- a\nb\n"]],
  ["lists of blocks", inText, ["- a\n\n  b\n\n", "- a\n* a\n", "-\n", "- > a\n", "- [ ] a\n"]],
  [
    "lists of papers",
    inText,
    [`- [a](${ABS})\n`, `- a\n  ${ABS}\n`, `- [a](${ABS}) b c. `, "- <a href=x>"],
  ],
  [
    "topics",
    inText,
    [
      `- a\n  - [a](${ABS})\n  - [b](${ABS})\n`,
      `- a\n  - [a](${ABS})\n  - [b](${ABS})\n\n  c\n`,
      `- a\n    - b\n        - [a](${ABS})\n        - [b](${ABS})\n`,
      `- a\n  - b 2024\n`,
    ],
  ],
  [
    "formats of others",
    inText,
    [
      "arXiv:2405.00001\nTitle: a\n",
      "@a{b,\ntitle={a},eprint={2405.00001}}\n",
      "@a{b,\n",
      "@a{b,a={",
      `TY  - JOUR\nTI  - a\nUR  - ${ABS}\nER  - \n`,
      "TY  - JOUR\n",
      '{"title": "a", "id": "2405.00001"}\n',
      '{"title": "',
      "title;id\n",
      "title,id\na,2405.00001\n",
    ],
  ],
  [
    "texts that end with a paper",
    inText,
    [
      `# a\n\nb [paper](${ABS})\n\n`,
      `**a b.** c [paper](${ABS})\n\n`,
      "“a b”, c arXiv:2405.00001\n\n",
      `## a\n*A B*, C. ${ABS}\n\n`,
      "## a\n\n- [b](arxiv.org/abs/2405.00001)\n\n",
    ],
  ],
  [
    "slips",
    inHead,
    [
      "Authors; ",
      "likes; 5, ",
      "https://arvix.org/abs/2405.00001 ",
      "htps// ",
      '&lt;blockquote class="twitter-tweet"',
      "(A B",
      "A B · ",
    ],
  ],
  ["nested lists", inNested, ["- a\n", "- a\n\n", `- a ${ABS}\n`]],
  ["nested lists beside papers", inNestedElsewhere, ["- a\n", `- a ${ABS}\n`]],
  [
    "lists of papers in HTML",
    inText,
    [
      `<ul><li><a href="${ABS}">a</a></li></ul>\n`,
      `<li><a href="${ABS}">a</a>\n`,
      "<ul><li>",
      "<ul>\n<li>a\n",
      `<p><b>a</b><br>${ABS}</p>\n`,
      `<h3>a</h3>\n<p>${ABS}</p>\n`,
    ],
  ],
  [
    "papers in quotes",
    inText,
    [`> [a](${ABS})\n`, `> - [a](${ABS})\n`, `> **a**\n> ${ABS}\n\n`, `> > **a** ${ABS}\n`],
  ],
  [
    "dashes between titles, names and addresses",
    inText,
    [
      `a — Ann Lee — ${ABS}\n\n`,
      `- a — Ann Lee — ${ABS}\n`,
      "a — ",
      "— a\n\n",
      `a | Ann Lee | ${ABS}\n\n`,
      `a (${ABS})\n\n`,
    ],
  ],
  [
    "numbered lines",
    inText,
    [
      `1. a\n${ABS}\n\n`,
      `1) a\n- ${ABS}\n`,
      `[1] Ann Lee. a. ${ABS}\n`,
      `① a ${ABS}\n`,
      `:one: a ${ABS}\n`,
      "2405.00001 a\n",
      `• a ${ABS}\n`,
      `🔥 a\n${ABS}\n\n`,
    ],
  ],
  ["tables of papers", inTable, [`|[a](${ABS})|1.5|\n`, "|<b>a|10.1000/a|\n"]],
  ["broken rows", inTable, [`|a\nb [a](${ABS})|a|\n`, "|a\n", "|a\nb\n"]],
  [
    "rows over the whole width",
    (lines) => inHtml(`<table><tr><td>a</td><td>${ABS}</td></tr>${lines}</table>`),
    [
      '<tr><td colspan="2">a</td></tr>\n',
      `<tr><td>a</td><td>${ABS}</td></tr><tr><td colspan="2"><details>a</details></td></tr>\n`,
    ],
  ],
  [
    "titles in bold with links above or below",
    inText,
    [
      `**A long title here** <br>\nAnn Lee\n[A 2024](${ABS})\n\n`,
      `## 1. A\n**A long title here**\nAnn Lee\n[A 2024](${ABS})\n\n`,
      `[arXiv:2405.00001](${ABS})[a]\n**A long title here**\nAnn Lee\na\n\n`,
      "**A long title here**\n",
    ],
  ],
  [
    "labels in bold and venues",
    inText,
    [
      `**a** b | **c** ${ABS}\n`,
      "**a** b | ",
      `### A\n**A** 2024 | [DOI](${ABS})\n\n`,
      "### A\n**arXiv 2405.00001** | a\n\n",
      `- [A et al. "A long title" (2024)](${ABS})\n`,
    ],
  ],
  [
    "titles of paragraphs",
    inText,
    [
      "a\n-\n\n",
      "title: a\n",
      `[a](${ABS})\n\n`,
      "**a**\n\n",
      `**a**\n\n${ABS}\n\n`,
      "<b>a</b>\n\n",
      "1) [a\n\n",
    ],
  ],
  [
    "details",
    inText,
    ["<details>\n", `<details><summary>a</summary>\n${ABS}\n</details>\n`, "<details><summary>"],
  ],
  ["quotes", inText, ["> a\n", "> a\n\n", "> a\nb\n", "> - a\n", "> > > a\n", ">"]],
  ["tables", inText, ["a|b\n", "|a|b|\n|-|-|\n", "a|b\n-|-\n\n", "a|", "|"]],
  ["rows", inTable, ["|a|b|\n", "a|b\n", "a\n", "|*a_|\n", "|`a|\n", "|[a](|\n"]],
  ["emphasis", inAbstract, ["*a_", "*a **b ", "a**b_c* ", "*", "_a ", "~~a ", "*a* ", "*a_\n"]],
  ["brackets", inAbstract, ["[", "[a](", "[a][", "![", "[[](", "[a](<b", '[a](b "', "[]"]],
  [
    "references",
    inAbstract,
    ["[a]: b\n", "[a]: b\n\n", "[a]: <b\n", "[a] ", "[a]:\n", "[a\n\n[a]: b\n\n"],
  ],
  ["references of facts", inHead, ["[a]: b\n\n- [a][a]\n", "[a]: b\n\n- `[a][", "[a]: b\n\n$[a] "]],
  [
    "footnotes",
    inAbstract,
    ["[^1]", "[^1]: a\n", "[^1]: a\n\n", "[^1]\n\n", "[^1]: a [^2]\n\n[^2]: b [^1]\n\n"],
  ],
  ["code", inAbstract, ["`a ", "``a ' ", "`a``b```c", "```\n", "```\n~~~~\n`````x\n", "    a\n"]],
  ["TeX", inAbstract, [raw`\emph{`, raw`\url{`, raw`\cite[`, raw`\'`, "{", "{a}", raw`\c{`]],
  [
    "math",
    inAbstract,
    ["$a ", "$$a ", "$x_1$ ", raw`\(`, raw`\[a `, "$$\na\n", raw`$\frac{a}{b}$ `],
  ],
  [
    "environments",
    inAbstract,
    [
      raw`\begin{align} `,
      raw`\begin{align} \begin{gather} \end{`,
      "\\begin{align}\n",
      "$5% ",
      "a~$b$~c ",
    ],
  ],
  ["HTML", inAbstract, ["<b>", "<b>a</b>", "<a ", "<div>\n", "<div>\n\n", "<p>a\n\n", "<!--", "<"]],
  [
    "tags",
    inAbstract,
    ["<b><i></b>", "<svg>", "<svg></svg>", "<ul><li>", "<style>\n\n", "<pre>\n\n"],
  ],
  ["tags in HTML", inHtml, ["<b>", '<b a="', "<video>a</video>", "</td>", "<b><i></b>", "<!--"]],
  ["addresses", inAbstract, ["www.a ", "www.a", "http://a.b ", "a@b.c ", "a@", "http://a.b/("]],
  ["prose", inAbstract, ["a\n\n", "a b c\n", "a b c ", "a\\\n", "a  \n", "&amp; ", "\\*", "a--b"]],
  ["encodings", inText, ["Ã©", "Ã", "â€", "â€™\n", "√©", "\ufffd", "\u0001", "\0", "\r", "Ã© é\n"]],
];

/** A character that patterns look for at the end of a text, many times in the middle of one. */
const RUN = [" ", "\t", "*", ",", "(", "<", "|", '"', "-", ".", "é", "A. "];
const RUN_PLACES: readonly [string, (run: string) => string][] = [
  ["heading", (run) => inTitle(`A${run}b`)],
  ["linked heading", (run) => inText(`## A${run}b [pdf](${ABS})\n\nAnn\n\n## C [pdf](${ABS}1)\n`)],
  ["authors", (run) => inHead(`Ann Lee${run}b`)],
  ["label of authors", (run) => inHead(`Authors: Ann Lee${run}b`)],
  ["counts", (run) => inHead(`- retweets: 15${run}b, favorites: 6`)],
  ["links", (run) => inHead(`- links: [abs](${ABS})${run}b | [pdf](${ABS})`)],
  ["abstract", (run) => inAbstract(`Words${run}b.`)],
  ["front matter", (run) => inFrontMatter(`date: 2024${run}b\ntags: [a${run}b, c]`)],
  [
    "item",
    (run) => inText(`- A long title${run}b [pdf](${ABS})\n- Another title [pdf](${ABS}1)\n`),
  ],
  [
    "facts of items",
    (run) =>
      inText(
        `- [A long title](${ABS})\n  - Authors: Ann${run}b\n- [B](${ABS}1)\n  - date${run}b\n`,
      ),
  ],
  [
    "row",
    (run) =>
      inText(`|Title|Id|\n|-|-|\n|A long title${run}b|${run}2405.00001${run}b|\n|B|2405.00002|\n`),
  ],
  [
    "paragraph",
    (run) => inText(`**A long title**${run}b\nAnn${run}b\n${ABS}\n\n**Another**\nBen\n${ABS}1\n`),
  ],
  ["number", (run) => inText(`1.${run}b\n${ABS}\n\nB long title\n${ABS}1\n`)],
  [
    "citation",
    (run) => inText(`- Lee et al. 2024, *A long title*${run}b, <${ABS}>\n- Ben, *B*, <${ABS}1>\n`),
  ],
  [
    "social post",
    (run) =>
      inAbstract(
        `<blockquote class="twitter-tweet"><p>a${run}b</p>&mdash; A${run}b (@a)</blockquote>`,
      ),
  ],
  ["details", (run) => inText(`<details><summary>A${run}b</summary>\n\n${ABS}\n\n</details>\n`)],
  [
    "labels",
    (run) =>
      inText(`Title: A${run}b\nAuthors: Ann${run}b\nLink: ${ABS}\n\nTitle: B\nLink: ${ABS}1\n`),
  ],
  ["tag", (run) => inAbstract(`<p a${run}b>x</p> <b${run}b> y`)],
];

/** Every part of the parser with each of its lines. */
export const RECOGNISERS: readonly Recogniser[] = [...TABLE, ...RUN_PLACES.map(inRuns)].flatMap(
  ([name, place, lines]) =>
    lines.map((line) => ({ name: `${name}: ${JSON.stringify(line)}`, line, place })),
);

function inRuns([name, place]: (typeof RUN_PLACES)[number]): (typeof TABLE)[number] {
  return [`a run in: ${name}`, place, RUN];
}
