import { readShape as read } from "../../support/read-shape";
import { SHAPED_PAPERS } from "../../support/shaped-papers";

const [A, B, C, D] = SHAPED_PAPERS.map(({ t, u }) => `[${t}](${u})`);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);

describe("lines of minutes with authors and year are papers", () => {
  test("among remarks and bullets, whatever sites they lead to", () => {
    const { titles, prose } = read(
      `### 2026-04-20: Ada\nDiscussed:\n${A} (Example et al., 04-2026)\n- It measures stones.\n- And bricks.\n\n${B} (Muster et al., 04-2026)\n${C} (van Doorn et al., 03-2026):\n- [Warm Lifts Learn to Wait](https://lab.example.edu/lifts) (Prova, 1975)\n\n### 2026-04-13: Ben\n\n- ${D} (Vzor & Exemple, Apr 2026)\n`,
    );
    expect(titles).toEqual([...TITLES.slice(0, 3), "Warm Lifts Learn to Wait", TITLES[3]]);
    expect(prose).toContain("Discussed:");
  });

  test("but not below sources, nor where more papers are listed", () => {
    const list = SHAPED_PAPERS.map(({ t, u }) => `- [${t}](${u})\n`).join("");
    const { titles } = read(`## Today\n\n${list}\n## References\n\n${A} (Example et al., 2026)\n`);
    expect(titles).toEqual(TITLES);
    const sentences = `${A} (Example et al., 2026) shows that stones sleep.\n\n${B} (Muster, 2025) doubts it.\n`;
    expect(read(sentences).titles).toEqual([]);
  });
});

describe("lists in HTML beside those of Markdown are papers", () => {
  const rest = SHAPED_PAPERS.slice(2)
    .map(({ t, u }) => `    <li><i>${t}</i> <a href="${u}">url</a></li>\n`)
    .join("");

  test("in an element", () => {
    const { titles, ids } = read(
      `1. ${A}\n2. ${B}\n<details><summary>Others</summary>\n  <ol start=3>\n${rest}  </ol>\n</details>\n`,
    );
    expect(titles).toEqual(TITLES);
    expect(ids).toEqual(SHAPED_PAPERS.map(({ id }) => id));
  });

  test("but not those of other links", () => {
    const { titles } = read(
      `1. ${A}\n2. ${B}\n\n<ul>\n<li><a href="https://example.com/news">News of the week here</a></li>\n</ul>\n`,
    );
    expect(titles).toEqual(TITLES.slice(0, 2));
  });
});
