import { parseDigest } from "../../../src/digest/parse-digest";

function parse(body: string) {
  const source = `---\ntitle: Reading\ndate: 2026-03-20\nslug: reading\n---\n\n${body}\n`;
  const { digest, places, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const rows = source.split("\n");
  return {
    ...digest,
    papers: digest.entries.map(({ key, title }) => `${key} ${title.text}`),
    authors: digest.entries.map((entry) => entry.authors.join("; ")),
    titlePlaces: digest.entries.map(
      ({
        places: {
          title: { start, end },
        },
      }) => (rows[start.line - 1] ?? "").slice(start.column - 1, end.column - 1),
    ),
    linkPlaces: places.links.map(({ range: { start } }) =>
      (rows[start.line - 1] ?? "").slice(start.column - 1),
    ),
    rules: problems.map(({ rule, start }) => `${rule} ${start.line}`),
  };
}

const PAPERS = ["2603.20001 Quiet Rooms", "2603.20002 Loud Halls"];
const AUTHORS = ["Ada Example; Ben Sample", "Cleo Muster"];

/** Posts of two papers as bots, exporters and people write them; whether their authors are read too. */
const SHAPES: [name: string, body: string, hasAuthors: boolean][] = [
  [
    "an identifier in brackets before a linked title",
    `# New papers

- [2603.20001] [Quiet Rooms](https://arxiv.org/abs/2603.20001) | Ada Example, Ben Sample | cs.CV
- [2603.20002] [Loud Halls](https://arxiv.org/abs/2603.20002) | Cleo Muster | cs.LG`,
    true,
  ],
  [
    "headings with a number of three digits and links beside the title",
    `## 001 [Quiet Rooms](https://arxiv.org/abs/2603.20001) [PDF](https://arxiv.org/pdf/2603.20001)

**Authors**: Ada Example, Ben Sample

Stones are measured.

## 002 [Loud Halls](https://arxiv.org/abs/2603.20002) [PDF](https://arxiv.org/pdf/2603.20002)

**Authors**: Cleo Muster

Doors are measured.`,
    true,
  ],
  [
    "paragraphs that begin with a linked title in italics",
    `This week we read two papers.

*[Quiet Rooms](https://arxiv.org/abs/2603.20001)*, by Ada Example and Ben Sample. Stones are measured in three rivers.

*[Loud Halls](https://arxiv.org/abs/2603.20002)*, by Cleo Muster. Doors are measured.`,
    false,
  ],
  [
    "a list in HTML",
    `<ul>
<li><a href="https://arxiv.org/abs/2603.20001">Quiet Rooms</a> Ada Example, Ben Sample</li>
<li><a href="https://arxiv.org/abs/2603.20002">Loud Halls</a> Cleo Muster</li>
</ul>`,
    true,
  ],
  [
    "a table in HTML",
    `<table>
<tr><th>Title</th><th>Authors</th></tr>
<tr><td><a href="https://arxiv.org/abs/2603.20001">Quiet Rooms</a></td><td>Ada Example, Ben Sample</td></tr>
<tr><td><a href="https://arxiv.org/abs/2603.20002">Loud Halls</a></td><td>Cleo Muster</td></tr>
</table>`,
    true,
  ],
  [
    "linked headings in HTML",
    `<h2><a href="https://arxiv.org/abs/2603.20001">Quiet Rooms</a></h2>
<p>Ada Example, Ben Sample</p>
<p>Stones are measured.</p>

<h2><a href="https://arxiv.org/abs/2603.20002">Loud Halls</a></h2>
<p>Cleo Muster</p>
<p>Doors are measured.</p>`,
    true,
  ],
  [
    "numbered headings in a block quote",
    `> ## 1. Quiet Rooms
>
> Ada Example, Ben Sample
>
> - links: [abs](https://arxiv.org/abs/2603.20001)
>
> Stones are measured.
>
> ## 2. Loud Halls
>
> Cleo Muster
>
> - links: [abs](https://arxiv.org/abs/2603.20002)
>
> Doors are measured.`,
    true,
  ],
  [
    "numbers and items with the backslashes of an exporter",
    `1\\. Quiet Rooms

Ada Example, Ben Sample

\\- links: [abs](https://arxiv.org/abs/2603.20001)

Stones are measured.

2\\. Loud Halls

Cleo Muster

\\- links: [abs](https://arxiv.org/abs/2603.20002)

Doors are measured.`,
    true,
  ],
  [
    "headings with the backslashes of an exporter",
    `\\# 1\\. Quiet Rooms

Ada Example, Ben Sample

\\- links: [abs](https://arxiv.org/abs/2603.20001)

\\# 2\\. Loud Halls

Cleo Muster

\\- links: [abs](https://arxiv.org/abs/2603.20002)`,
    true,
  ],
  [
    "titles above bare identifiers",
    `Quiet Rooms
2603.20001

Loud Halls
2603.20002`,
    false,
  ],
  [
    "identifiers before titles",
    `- 2603.20001: Quiet Rooms
- 2603.20002: Loud Halls`,
    false,
  ],
  [
    "titles above bare addresses",
    `Quiet Rooms
https://arxiv.org/abs/2603.20001

Loud Halls
https://arxiv.org/abs/2603.20002`,
    false,
  ],
  [
    "callouts in block quotes",
    `> [!paper] Quiet Rooms
> Ada Example, Ben Sample
> https://arxiv.org/abs/2603.20001

> [!paper] Loud Halls
> Cleo Muster
> https://arxiv.org/abs/2603.20002`,
    true,
  ],
  [
    "definitions as Pandoc writes them",
    `Quiet Rooms
:   Ada Example, Ben Sample. [arXiv:2603.20001](https://arxiv.org/abs/2603.20001)

Loud Halls
:   Cleo Muster. [arXiv:2603.20002](https://arxiv.org/abs/2603.20002)`,
    true,
  ],
  [
    "citations with years",
    `Example, A., & Sample, B. (2026). *Quiet Rooms* (arXiv:2603.20001). arXiv. <https://doi.org/10.48550/arXiv.2603.20001>

Muster, C. (2026). *Loud Halls* (arXiv:2603.20002). arXiv. <https://doi.org/10.48550/arXiv.2603.20002>`,
    false,
  ],
  [
    "labels in Chinese brackets",
    `# 今日论文

1. 【标题】Quiet Rooms
   【作者】Ada Example, Ben Sample
   【链接】https://arxiv.org/abs/2603.20001
   【摘要】我们测量石头。

2. 【标题】Loud Halls
   【作者】Cleo Muster
   【链接】https://arxiv.org/abs/2603.20002
   【摘要】我们测量门。`,
    true,
  ],
  [
    "numbers in Chinese brackets",
    `【1】 Quiet Rooms
标题：Quiet Rooms
作者：Ada Example, Ben Sample
链接：https://arxiv.org/abs/2603.20001

【2】 Loud Halls
标题：Loud Halls
作者：Cleo Muster
链接：https://arxiv.org/abs/2603.20002`,
    true,
  ],
  [
    "black squares before titles",
    `■ Quiet Rooms
著者: Ada Example, Ben Sample
URL: https://arxiv.org/abs/2603.20001
石を測る。

■ Loud Halls
著者: Cleo Muster
URL: https://arxiv.org/abs/2603.20002
扉を測る。`,
    true,
  ],
  [
    "venues in brackets before titles",
    `- \`[CVPR 2026]\` **Quiet Rooms**, Ada Example, Ben Sample. [[Paper](https://arxiv.org/abs/2603.20001)]
- \`[arXiv]\` **Loud Halls**, Cleo Muster. [[Paper](https://arxiv.org/abs/2603.20002)]`,
    true,
  ],
  [
    "numbers as names of emoji",
    `:one: *Quiet Rooms* — Ada Example, Ben Sample
<https://arxiv.org/abs/2603.20001>

:two: *Loud Halls* — Cleo Muster
<https://arxiv.org/abs/2603.20002>`,
    true,
  ],
  [
    "the same emoji before each title",
    `🔥 Quiet Rooms

👥 Ada Example, Ben Sample
🔗 https://arxiv.org/abs/2603.20001

🔥 Loud Halls

👥 Cleo Muster
🔗 https://arxiv.org/abs/2603.20002`,
    true,
  ],
  [
    "paragraphs in HTML",
    `<p><strong><a href="https://arxiv.org/abs/2603.20001">Quiet Rooms</a></strong><br>Ada Example, Ben Sample<br>Stones are measured.</p>
<p><strong><a href="https://arxiv.org/abs/2603.20002">Loud Halls</a></strong><br>Cleo Muster<br>Doors are measured.</p>`,
    false,
  ],
  [
    "a definition list in HTML",
    `<dl>
<dt><a name="item1">[1]</a> <a href="https://arxiv.org/abs/2603.20001">arXiv:2603.20001</a> [<a href="https://arxiv.org/pdf/2603.20001">pdf</a>]</dt>
<dd><div class="list-title">Title: Quiet Rooms</div><div class="list-authors">Authors: Ada Example, Ben Sample</div></dd>
<dt><a name="item2">[2]</a> <a href="https://arxiv.org/abs/2603.20002">arXiv:2603.20002</a> [<a href="https://arxiv.org/pdf/2603.20002">pdf</a>]</dt>
<dd><div class="list-title">Title: Loud Halls</div><div class="list-authors">Authors: Cleo Muster</div></dd>
</dl>`,
    true,
  ],
  [
    "titles in italics",
    `1. *Quiet Rooms* - Ada Example, Ben Sample - <https://arxiv.org/abs/2603.20001>
2. *Loud Halls* - Cleo Muster - <https://arxiv.org/abs/2603.20002>`,
    true,
  ],
  [
    "identifiers between bars",
    `**Quiet Rooms**
Ada Example, Ben Sample
cs.CV | 2603.20001v1 | 2026-03-02

Stones are measured.

**Loud Halls**
Cleo Muster
cs.LG | 2603.20002v1 | 2026-03-02

Doors are measured.`,
    true,
  ],
  [
    "items with paragraphs in HTML",
    `<ol>
  <li>
    <p><b>Quiet Rooms</b></p>
    <p>Ada Example, Ben Sample</p>
    <p><a href="https://arxiv.org/abs/2603.20001">arXiv</a></p>
  </li>
  <li>
    <p><b>Loud Halls</b></p>
    <p>Cleo Muster</p>
    <p><a href="https://arxiv.org/abs/2603.20002">arXiv</a></p>
  </li>
</ol>`,
    true,
  ],
  [
    "a table in HTML over many lines",
    `<table>
  <thead>
    <tr>
      <th>#</th>
      <th>Paper</th>
      <th>Link</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>1</td>
      <td>Quiet Rooms</td>
      <td><a href="https://arxiv.org/abs/2603.20001">arXiv</a></td>
    </tr>
    <tr>
      <td>2</td>
      <td>Loud Halls</td>
      <td><a href="https://arxiv.org/abs/2603.20002">arXiv</a></td>
    </tr>
  </tbody>
</table>`,
    false,
  ],
  [
    "a list in a block quote",
    `> 1. [Quiet Rooms](https://arxiv.org/abs/2603.20001) Ada Example
> 2. [Loud Halls](https://arxiv.org/abs/2603.20002) Cleo Muster`,
    false,
  ],
  [
    "links with the backslashes of an exporter",
    `\\- \\[Quiet Rooms\\](https://arxiv.org/abs/2603.20001)

\\- \\[Loud Halls\\](https://arxiv.org/abs/2603.20002)`,
    false,
  ],
  [
    "numbered lines above authors",
    `1\\. [Quiet Rooms](https://arxiv.org/abs/2603.20001)
Ada Example, Ben Sample

2\\. [Loud Halls](https://arxiv.org/abs/2603.20002)
Cleo Muster`,
    true,
  ],
  [
    "lines that begin with identifiers",
    `**cs.CV**

2603.20001 Quiet Rooms. Ada Example, Ben Sample
2603.20002 Loud Halls. Cleo Muster`,
    true,
  ],
  [
    "numbered citations",
    `[1] Ada Example, Ben Sample. Quiet Rooms. arXiv:2603.20001, 2026.

[2] Cleo Muster. Loud Halls. arXiv:2603.20002, 2026.`,
    true,
  ],
  [
    "links in brackets behind headings",
    `## Quiet Rooms ([arXiv](https://arxiv.org/abs/2603.20001))

Stones.

## Loud Halls ([arXiv](https://arxiv.org/abs/2603.20002))

Doors.`,
    false,
  ],
  [
    "links behind headings",
    `### Quiet Rooms [[PDF]](https://arxiv.org/pdf/2603.20001) [[Code]](https://github.com/ada/stones)

Ada Example, Ben Sample

### Loud Halls [[PDF]](https://arxiv.org/pdf/2603.20002)

Cleo Muster`,
    true,
  ],
  [
    "identifiers before the titles of headings",
    `## 2603.20001 Quiet Rooms

Ada Example. Stones.

## 2603.20002 Loud Halls

Cleo Muster. Doors.`,
    false,
  ],
  [
    "identifiers behind headings",
    `### Quiet Rooms (arXiv:2603.20001)

Ada Example

### Loud Halls (arXiv:2603.20002)

Cleo Muster`,
    false,
  ],
  [
    "lists below topics",
    `- Vision
  - [Quiet Rooms](https://arxiv.org/abs/2603.20001), Ada Example
  - [Loud Halls](https://arxiv.org/abs/2603.20002), Cleo Muster`,
    false,
  ],
  [
    "a table in a block quote",
    `> | Title | Link |
> |---|---|
> | Quiet Rooms | [arXiv](https://arxiv.org/abs/2603.20001) |
> | Loud Halls | [arXiv](https://arxiv.org/abs/2603.20002) |`,
    false,
  ],
  [
    "titles, names and addresses between dashes",
    `Quiet Rooms — Ada Example, Ben Sample — https://arxiv.org/abs/2603.20001

Loud Halls — Cleo Muster — https://arxiv.org/abs/2603.20002`,
    true,
  ],
  [
    "lines with breaks in HTML",
    `<b>1. Quiet Rooms</b><br>
Ada Example, Ben Sample<br>
<a href="https://arxiv.org/abs/2603.20001">https://arxiv.org/abs/2603.20001</a><br>
<br>
<b>2. Loud Halls</b><br>
Cleo Muster<br>
<a href="https://arxiv.org/abs/2603.20002">https://arxiv.org/abs/2603.20002</a><br>`,
    true,
  ],
  [
    "loose asterisks round titles",
    `** Quiet Rooms **
Ada Example
https://arxiv.org/abs/2603.20001

** Loud Halls **
Cleo Muster
https://arxiv.org/abs/2603.20002`,
    false,
  ],
  [
    "headings and paragraphs in HTML",
    `<h3>1. Quiet Rooms</h3>
<p>Ada Example, Ben Sample</p>
<p><a href="https://arxiv.org/abs/2603.20001">abs</a> | <a href="https://arxiv.org/pdf/2603.20001">pdf</a></p>
<p>Stones are measured.</p>
<h3>2. Loud Halls</h3>
<p>Cleo Muster</p>
<p><a href="https://arxiv.org/abs/2603.20002">abs</a></p>
<p>Doors are measured.</p>`,
    true,
  ],
  [
    "lists below days",
    `## 2026-03-02

1. **Quiet Rooms**  
   Ada Example, Ben Sample  
   [[pdf](https://arxiv.org/pdf/2603.20001)] [[abs](https://arxiv.org/abs/2603.20001)]

## 2026-03-03

1. **Loud Halls**  
   Cleo Muster  
   [[pdf](https://arxiv.org/pdf/2603.20002)] [[abs](https://arxiv.org/abs/2603.20002)]`,
    true,
  ],
  [
    "names and years before linked titles",
    `- Example et al. (2026), [Quiet Rooms](https://arxiv.org/abs/2603.20001)
- Muster (2026), [Loud Halls](https://arxiv.org/abs/2603.20002)`,
    false,
  ],
];

test.each(SHAPES)("%s name papers", (_name, body, hasAuthors) => {
  const { papers, authors, titlePlaces, rules } = parse(body);
  expect(papers).toEqual(PAPERS);
  expect(titlePlaces).toEqual([
    expect.stringContaining("Quiet Rooms"),
    expect.stringContaining("Loud Halls"),
  ]);
  if (hasAuthors) expect(authors).toEqual(AUTHORS);
  expect(rules.filter((rule) => !rule.startsWith("heading-unnumbered"))).toEqual([]);
});
