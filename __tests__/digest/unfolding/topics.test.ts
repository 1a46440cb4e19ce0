import { readShape as read } from "../../support/read-shape";
import { SHAPED_PAPERS, eachPaper as each } from "../../support/shaped-papers";

const [A, B, C, D] = SHAPED_PAPERS.map(({ t, u }) => `[${t}](${u})`);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);
const IDS = SHAPED_PAPERS.map(({ id }) => id);

describe("the papers of topics", () => {
  test.each([
    [
      "numbered headings over lists",
      `## 1. Hearing\n* ${A}\n* ${B}\n\n## 2. Sight\n* ${C}\n* ${D}\n`,
    ],
    [
      "numbered headings without a space, code behind a break",
      `## 1.Hearing\n* ${A}<br>:star:[code](https://github.com/ada/quiet)\n* ${B}\n\n## 2.Sight\n* ${C}now\n* ${D}\n`,
    ],
    [
      "a topic among the papers of a numbered heading",
      `## 1. Hearing\n* ${A}\n* Rooms\n  * ${B}\n\n## 2. Sight\n* ${C}\n* ${D}\n`,
    ],
    [
      "topics with a single paper",
      `## 1. Hearing\n* ${A}\n* ${B}\n* ${C}\n\n## 2. Sight\n* ${D}\n`,
    ],
    [
      "a topic with a single paper among papers",
      `## Hearing\n\n- ${A}\n- ${B}\n- Sight\n  - ${C}\n- ${D}\n`,
    ],
  ])("%s", (_name, source) => {
    const { titles, ids, rules } = read(source);
    expect(titles).toEqual(TITLES);
    expect(ids).toEqual(IDS);
    expect(rules.filter((rule) => /missing|unlinked|order/.test(rule))).toEqual([]);
  });

  test("keep their names as text", () => {
    const { prose } = read(`## 1. Hearing\n* ${A}\n* Rooms\n  * ${B}\n\n## 2. Sight\n* ${C}\n`);
    expect(prose).toContain("Hearing");
    expect(prose).toContain("Rooms");
    expect(prose).toContain("Sight");
  });

  test("are none where the first link of a section has another name", () => {
    const numbered = each(
      ({ t, u, n }) =>
        `## ${n}. ${t}\n- [abs](${u})\n- [An older paper about rooms](https://arxiv.org/abs/2401.0000${n})\n- [Another paper about rooms](https://arxiv.org/abs/2402.0000${n})\n`,
    );
    expect(read(numbered)).toMatchObject({ titles: TITLES, ids: IDS });
  });

  test("are none where authors stand below the heading", () => {
    const numbered = each(
      ({ t, A: names, u, n }) =>
        `## ${n}. ${t}\n\n${names}\n\n- [What we wrote of rooms](${u})\n- [What we wrote before that](https://arxiv.org/abs/2401.0000${n})\n`,
    );
    expect(read(numbered)).toMatchObject({ titles: TITLES });
  });
});

test("several details in a line of a nested item stay in the item", () => {
  const source = each(
    ({ t, A: names, u }) =>
      `- **${t}**\n  - Authors: ${names}\n  - Published: 2026-03-12 | Category: \`cs.CV\`\n  - Links: [arXiv](${u}) | [PDF](${u.replace("abs", "pdf")})\n`,
  );
  const { titles, ids, authors } = read(source);
  expect({ titles, ids }).toEqual({ titles: TITLES, ids: IDS });
  expect(authors).toEqual(SHAPED_PAPERS.map(({ a }) => a));
});
