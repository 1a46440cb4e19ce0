import { readShape as read } from "../../support/read-shape";
import { SHAPED_PAPERS, eachPaper as each } from "../../support/shaped-papers";

const TITLES = SHAPED_PAPERS.map(({ t }) => t);
const IDS = SHAPED_PAPERS.map(({ id }) => id);
const UNTOLD = /missing|unlinked|mentioned|title/;

describe("papers are read", () => {
  test.each([
    [
      "behind a link in two brackets with the venue",
      each(({ t, u }) => `- [[ICQR2026](${u})] ${t} [[code](https://github.com/ada/quiet)]\n`),
    ],
    [
      "behind a number without a space, a note and an anchor",
      each(
        ({ t, u, n }) =>
          `${n}.【:eyes:】 <span id = "a${n}">**${t}.**</span> ICQR, 2026. [paper](${u})\n\n`,
      ),
    ],
    [
      "behind names of emoji, in paragraphs",
      each(({ t, u }) => `:1st_place_medal: :page_facing_up:[${t}](${u})\n\n`),
    ],
    [
      "before brackets behind backslashes, with an archive in brackets",
      each(({ t, u, id }) => `* ${t} (arXiv ${id}) \\[[Notes](a.md)] \\[[arXiv](${u})]\n  * ETH\n`),
    ],
  ])("%s", (_name, source) => {
    const { titles, ids, rules } = read(source);
    expect(titles.map((title) => title.replace(/\.$/, ""))).toEqual(TITLES);
    expect(ids).toEqual(IDS);
    expect(rules.filter((rule) => UNTOLD.test(rule))).toEqual([]);
  });
});

const [A, B, C] = SHAPED_PAPERS.map(({ t, u }) => `[${t}](${u})`);
const ELSEWHERE = "[Warm Lifts Learn to Wait](https://lab.example.edu/lifts.pdf)";

describe("beside other papers, those on unknown sites are read", () => {
  test.each([
    [
      "in a table of titles",
      `| Paper title | Who |\n| --- | --- |\n| ${A} | Ada |\n| ${B} | Ben |\n\n## KDD\n\n| Paper title | Who |\n| --- | --- |\n| ${ELSEWHERE} | Ada |\n`,
    ],
    [
      "in a list of titles behind venues",
      `- ${A}\n- ${B}\n\n## Lifts\n\n- ICQR 2026, **Warm Lifts** Learn to Wait. [Website](https://lab.example.edu/lifts)\n`,
    ],
    [
      "in a list with links named paper",
      `1. ${A}\n2. ${B}\n\n## Logic\n\n1. **Warm Lifts Learn to Wait.** ICQR, 2026. [paper](https://lab.example.edu/lifts.pdf)\n`,
    ],
  ])("%s", (_name, source) => {
    const { titles } = read(source);
    expect(titles.map((title) => title.replace(/\.$/, ""))).toEqual([
      ...TITLES.slice(0, 2),
      "Warm Lifts Learn to Wait",
    ]);
  });

  test("but a table of other links stays", () => {
    const table = `| Tool | Who |\n| --- | --- |\n| ${ELSEWHERE} | Ada |\n`;
    const { titles } = read(
      `| Paper | Who |\n| --- | --- |\n| ${A} | Ada |\n| ${B} | Ben |\n\n${table}`,
    );
    expect(titles).toEqual(TITLES.slice(0, 2));
  });

  test("in items whose first links do not lead to a paper, by the text before these", () => {
    const { titles } = read(
      `- ${A}\n- ${B}\n- ${C}\n- Warm Lifts Learn to Wait [[Science](https://science.example.org/a)] [[code](https://github.com/ada/lifts)]\n`,
    );
    expect(titles.at(-1)).toBe("Warm Lifts Learn to Wait");
  });
});

test("headings are topics where most list a single paper by its title", () => {
  const [, , , D] = SHAPED_PAPERS.map(({ t, u }) => `[${t}](${u})`);
  const { titles } = read(
    `## Rooms\n- ${A}\n- ${B}\n\n## Halls and Stairs\n- ${C}\n\n## Lifts\n- ${D}\n`,
  );
  expect(titles).toEqual(TITLES);
});

test("a link to the paper with its month behind it, below names, is a line of facts", () => {
  const { entries } = read(
    each(
      ({ t, u, n }) => `${n}. **${t}**\n    \n    *Ada Lang, Ben Ohm*\n    [[pdf](${u})], 2026.4\n`,
    ),
  );
  expect(entries.map(({ arxivId, authors }) => [arxivId, authors])).toEqual(
    IDS.map((id) => [id, ["Ada Lang", "Ben Ohm"]]),
  );
  expect(entries.map(({ abstract }) => abstract?.text)).toEqual(IDS.map(() => "date: 2026.4"));
});
