import { readShape as read } from "../../support/read-shape";
import { eachPaper as each, SHAPED_PAPERS } from "../../support/shaped-papers";

const IDS = SHAPED_PAPERS.map(({ id }) => id);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);

test.each([
  ["with code", "📦代码"],
  ["with code, twice", "📦代码 📦代码"],
  ["with data and a demo", "🗂️data 🎬Demo"],
  ["a rating in stars", "⭐⭐⭐⭐"],
  ["a rating below a recommendation", "🔥必读 ★★★☆☆"],
])("chips behind titles are no part of them: %s", (_, chips) => {
  const { ids, titles } = read(each(({ t, u, n }) => `## ${n}. ${t} ${chips}\n\n[paper](${u})\n`));
  expect({ ids, titles }).toEqual({ ids: IDS, titles: TITLES });
});

test.each(["📦Boxes", "🤗 Transformers", "⭐", "Stars ★ in code"])(
  "other signs behind a title stay: %s",
  (words) => {
    const title = words === "⭐" ? words : `Reading ${words}`;
    const { titles } = read(`## 1. ${title}\n\n[abs](https://arxiv.org/abs/2604.00001)\n`);
    expect(titles).toEqual([title]);
  },
);

test("a label alone is no title", () => {
  const { ids, titles, rules } = read(
    each(({ a, u }) => `### Title:\n - **Authors:** ${a.join(", ")}\n - **Arxiv link:** ${u}\n`),
  );
  expect(ids).toEqual(IDS);
  expect(titles).toEqual(IDS.map((id) => `arXiv:${id}`));
  expect(rules).toContain("title-missing");
});

test("an identifier before the title in the label of a link is no part of it", () => {
  const marks = [" — ", ": ", " | ", " - "];
  for (const mark of marks) {
    const { ids, titles } = read(each(({ t, u, id }) => `- [${id}${mark}${t}](${u})`));
    expect({ mark, ids, titles }).toEqual({ mark, ids: IDS, titles: TITLES });
  }
});

test.each([
  ["🔥 A Title in Fire 🔥", "A Title in Fire"],
  ["🔥🔥A Title in Fire 🔥🔥 ", "A Title in Fire"],
  ["✨️ Title: A Title in Light ✨️", "A Title in Light"],
  ["🔥 A Title in Fire", "🔥 A Title in Fire"],
  ["🔥", "🔥"],
])("the same emoji on both sides is no part of a title: %s", (written, expected) => {
  const { titles } = read(`## 1. ${written}\n\n[abs](https://arxiv.org/abs/2604.00001)\n`);
  expect(titles).toEqual([expected]);
});

test.each(["⭐", " ⭐", "⭐ a"])("a title of thousands of emoji is read: %s", (sign) => {
  const source = `## 1. ${sign.repeat(20_000)}\n\n[abs](https://arxiv.org/abs/2604.00001)\n`;
  expect(read(source).ids).toEqual(["2604.00001"]);
});
