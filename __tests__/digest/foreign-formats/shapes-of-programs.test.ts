import { parseDigest } from "../../../src/digest/parse-digest";
import { eachPaper as each, SHAPED_PAPERS, type ShapedPaper } from "../../support/shaped-papers";

const SAYS = "We measure how quiet it is and report it for many rooms.";

function read(source: string) {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n---\n${source}\n`;
  const { digest, problems } = parseDigest(file, { fileName: "posts/a.md" });
  return {
    papers: digest.entries.map(({ arxivId, title }) => `${arxivId ?? ""} ${title.text}`),
    authors: digest.entries.map(({ authors }) => authors),
    metrics: digest.entries.map(({ metrics }) => metrics.map(({ value }) => value)),
    rules: problems.map(({ rule }) => rule),
  };
}

const NAMED = SHAPED_PAPERS.map(({ id, t }) => `${id} ${t}`);
const AUTHORS = SHAPED_PAPERS.map(({ a }) => a);

test.each([
  [
    "YAML with lists in brackets",
    each(({ t, a, u }) => `- title: "${t}"\n  authors: [${a.join(", ")}]\n  url: ${u}`),
  ],
  [
    "YAML with maps of names below a key",
    `papers:\n${each(({ t, a, id }) => `  - id: ${id}\n    title: '${t}'\n    authors:\n${a.map((name) => `      - name: ${name}\n        affiliation: Example University`).join("\n")}\n    abstract: >\n      ${SAYS}\n      ${SAYS}`)}`,
  ],
  ["sections of TeX", each(({ t, A, u }) => `\\section{${t}}\n${A}\n\n\\url{${u}}\n\n${SAYS}\n`)],
  [
    "links in headings of TeX",
    each(({ t, A, u }) => `\\subsection*{\\href{${u}}{${t}}}\n\\textit{${A}} \\\\\n\n${SAYS}\n`),
  ],
  ["paragraphs of TeX", each(({ t, A, u }) => `\\paragraph{${t}} ${A}. \\url{${u}}\n\n${SAYS}\n`)],
  [
    "copies from alphaXiv",
    each(
      ({ t, A, id, n }) =>
        `${t}\n\n0${n} Apr 2026\n\n${A}\n\n${SAYS}\n\n[View blog](https://www.alphaxiv.org/overview/${id}) [View paper](https://www.alphaxiv.org/abs/${id})\n\n${n}2 likes\n`,
    ),
  ],
  [
    "alerts with the field and the archive behind the names",
    each(
      ({ t, A, u, n }) =>
        `${t}\n\n${A} · Computer Science · ArXiv · ${n} April 2026\n\nTLDR ${SAYS}\n\n${u}\n`,
    ),
  ],
  [
    "who wrote it",
    each(({ t, A, u }) => `### [${t}](${u})\n\n**Who:** ${A}\n\n**What:** ${SAYS}\n`),
  ],
  [
    "who wrote it, as a question",
    each(({ t, A, u }) => `### [${t}](${u})\n\n**Who?** ${A}\n\n**What?** ${SAYS}\n`),
  ],
  [
    "MediaWiki",
    each(({ t, A, u }) => `== ${t} ==\n* '''Authors''': ${A}\n* '''Link''': [${u} arXiv]\n`),
  ],
  ["a list of MediaWiki", each(({ t, A, u }) => `* [${u} ${t}], ''${A}''`)],
  ["Confluence", each(({ t, A, u }) => `h3. [${t}|${u}]\n\n_${A}_\n\n${SAYS}\n`)],
  ["Textile", each(({ t, A, u }) => `* "${t}":${u} - ${A}`)],
  ["a list of reStructuredText", each(({ t, A, u }) => `* \`${t} <${u}>\`_ by ${A}`)],
  ["terms of AsciiDoc", each(({ t, A, u }) => `${t}::\n  ${A} +\n  ${u}[arXiv]`)],
  ["lines of JSON", each(({ id, t, a }) => JSON.stringify({ id, title: t, authors: a }))],
  [
    "links of Slack",
    each(({ t, A, u, n }) => `arXivBot  APP  9:0${n} AM\n*<${u}|${t}>*\n_${A}_\n>${SAYS}\n`),
  ],
  ["identifiers and dashes", each(({ t, A, id }) => `- ${id} — ${t} — ${A}`)],
  ["ranks and scores", each(({ t, A, u, n }) => `#${n} (score: 0.9${n}) ${t}\n${u}\n${A}\n`)],
  ["emoji on both sides", each(({ t, A, u }) => `#### 🔥 ${t} 🔥\n\n${A} | [PDF](${u})\n`)],
])("papers of %s", (_, source) => {
  const { papers, authors } = read(source);
  expect(papers).toEqual(NAMED);
  expect(authors).toEqual(AUTHORS);
});

test.each([
  ["their finders", each(({ t, u }) => `${t} via Someone ${u}`)],
  [
    "their finders and days",
    each(({ t, u, n }) => `April 0${n}, 2026 at 09:12AM: ${t} via arXiv ${u}\n`),
  ],
  [
    "their links below mottos",
    each(({ t, u }) => `**A short word**\n\n${SAYS}\n\nRead more: [${t}](${u})\n`),
  ],
  [
    "their links behind mottos",
    each(({ t, u }) => `**A short word.** ${SAYS} Read more: [${t}](${u})\n`),
  ],
  [
    "links of a general name",
    each(({ t, u }) => `**${t}**\n\n${SAYS}\n\nRead more: [arXiv](${u})\n`),
  ],
  ["times of a podcast", each(({ t, u, n }) => `(0${n}:12) ${t} ${u}`)],
  [
    "names and a journal",
    each(
      ({ t, id, n }) =>
        `${n}. Example A, Sample B. ${t}. arXiv [cs.LG] (2026) doi:10.48550/arXiv.${id}.`,
    ),
  ],
  [
    "who submitted them",
    each(
      ({ t, u, n }) => `[R] ${t}\n\n${u}\n\nsubmitted by /u/ada\n\n${n}1 points, ${n}2 comments\n`,
    ),
  ],
])("titles of papers with %s", (_, source) => {
  // `Glass?.` has the full stop of its citation.
  expect(read(source).papers).toEqual(NAMED);
});

test("votes behind a title are votes", () => {
  const { papers, metrics } = read(
    each(({ t, id, n }) => `${n}. ${t} (▲ ${n}21)\n   https://huggingface.co/papers/${id}\n`),
  );
  expect([papers, metrics]).toEqual([NAMED, [[121], [221], [321], [421]]]);
});

test("a name below the links is an author where most papers have one, and a heading that stands again is none", () => {
  const posts = (below: (paper: ShapedPaper) => string) =>
    read(
      each(
        (paper) =>
          `# ${paper.n}. ${paper.t}\n\n- links: [abs](${paper.u})\n\n${below(paper)}\n\n${SAYS}\n`,
      ),
    ).authors;
  expect(posts(({ a: [first = ""] }) => first)).toEqual(AUTHORS.map(([first]) => [first]));
  expect(posts(() => "Large Rooms")).toEqual(AUTHORS.map(() => []));
});

test("tildes below titles of reStructuredText open no code", () => {
  const source = each(
    ({ t, A, u }) => `${t}\n${"~".repeat(t.length)}\n\n:Authors: ${A}\n:Link: \`arXiv <${u}>\`__\n`,
  );
  const { papers, rules } = read(source);
  expect(papers).toEqual(NAMED);
  expect(rules).not.toContain("block-unclosed");
  expect(read("Rooms\n~~~~~\n\nWe saw some.\n").rules).toContain("block-unclosed");
});

const [ONE, TWO] = ["https://arxiv.org/abs/2604.09001", "https://arxiv.org/abs/2604.09002"];
test.each([
  [
    "via in the words of titles",
    `We used Segmentation via Graph Cuts, see ${ONE}\nand later Counting via Lamps ${TWO} for the rest.`,
  ],
  [
    "YAML of a workflow",
    `- title: "build"\n  uses: "a/b" # see ${ONE}\n- title: "test"\n  with: [a, b] # see ${TWO}`,
  ],
  [
    "a wiki page of prose",
    `== Rooms ==\nWe read [${ONE} a study of stone] before we built, and [${TWO} another one] after.\n\nBoth were right.`,
  ],
  [
    "TeX of an essay",
    `\\section{Introduction}\nRooms are quiet \\href{${ONE}}{as shown}.\n\n\\section{Method}\nWe follow \\href{${TWO}}{earlier work} here.`,
  ],
  [
    "reStructuredText of a guide",
    `Install\n~~~~~~~\n\nSee \`the study <${ONE}>\`_ and \`the other <${TWO}>\`_ for why it is slow.\n\nUse\n~~~\n\nCall it.`,
  ],
  [
    "AsciiDoc of a guide",
    `== Install\n\nIt follows link:${ONE}[a study] in all.\n\n== Use\n\nIt is as slow as link:${TWO}[another].`,
  ],
  [
    "bold sections",
    `**Why rooms?** They are quiet. Read on.\n\n**Why stone?** It is heavy, as [was shown](${ONE}) and [shown again](${TWO}).`,
  ],
  ["JSON of settings", `{"title": "Rooms", "url": "${ONE}",\n "next": "${TWO}"}`],
  [
    "who did what in a report",
    `**Who:** Ada Example\n\n**What:** A talk about ${ONE} in the hall, and later ${TWO} over lunch.`,
  ],
  [
    "days of a journey",
    `1 April 2026\n\nAda Example\n\nWe saw rooms. On the way I read ${ONE} and slept.\n\n2 April 2026\n\nBen Sample\n\nHalls. He read ${TWO} aloud.`,
  ],
])("%s stays an article", (_, source) => {
  expect(read(source).papers).toEqual([]);
});
