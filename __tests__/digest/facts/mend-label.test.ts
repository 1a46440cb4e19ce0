import { mendLabel } from "../../../src/digest/facts/mend-label";

function mended(line: string): string {
  return mendLabel(line).reduceRight(
    (text, { start, end, meant }) => text.slice(0, start) + meant + text.slice(end),
    line,
  );
}

const ABS = "[abs](https://arxiv.org/abs/2603.10001)";

test.each([
  ["Auhtors: Ada Example, Ben Sample", "Authors: Ada Example, Ben Sample"],
  ["- **Athors**: Ada Example", "- **Authors**: Ada Example"],
  ["AUTORS: Ada Example", "AUTHORS: Ada Example"],
  ["Authors; Ada Example", "Authors: Ada Example"],
  ["Authors = Ada Example and Ben Sample", "Authors: Ada Example and Ben Sample"],
  ["Authors Ada Example, Ben Sample", "Authors: Ada Example, Ben Sample"],
  [`- lniks: ${ABS}`, `- links: ${ABS}`],
  [`- links; ${ABS}`, `- links: ${ABS}`],
  [`- links - ${ABS}`, `- links: ${ABS}`],
  ["Link – https://arxiv.org/abs/2603.10001", "Link: https://arxiv.org/abs/2603.10001"],
  [`links ${ABS}`, `links: ${ABS}`],
  ["- subejcts: cs.LG | stat.ML", "- subjects: cs.LG | stat.ML"],
  ["Categoies: cs.LG", "Categories: cs.LG"],
  ["Abstarct: We measure lamps in many rooms.", "Abstract: We measure lamps in many rooms."],
  ["- retweets; 5, favorites; 1.2k", "- retweets: 5, favorites: 1.2k"],
])("%j means %j", (line, expected) => {
  expect(mended(line)).toBe(expected);
});

test.each([
  "Authors: Ada Example",
  "Autoren: Ada Example",
  "Autor: Ada Example",
  "Actors: Ada Example, Ben Sample",
  "Auhtors: they wrote all of it.",
  "Authors; they wrote all of it.",
  "Authors Ada Example writes lamps.",
  "Authors Guild",
  "Lines: 40 of them",
  `Lamps - ${ABS}`,
  "Links between rooms are short.",
  "Subject: your papers",
  "Abstract art; a view",
  "We saw likes; 5 of them were loud.",
  "- likes; 5 of them, and votes",
])("%j stays", (line) => {
  expect(mended(line)).toBe(line);
});
