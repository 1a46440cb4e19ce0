import { readFileSync } from "node:fs";

const root = `${__dirname}/../..`;
const css = readFileSync(`${root}/src/styles/tokens.css`, "utf8");
const documented = readFileSync(`${root}/docs/design.md`, "utf8");

const TOKEN = /--hot-papers-(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const colors = new Map([...css.matchAll(TOKEN)].map(([, name, ...pair]) => [name, pair]));

/** Returns the relative luminance of a colour (WCAG 2.2, "relative luminance"), 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio of two tokens (WCAG 2.2, "contrast ratio") in the light and the dark scheme. */
function contrasts(front: string, back: string): number[] {
  return [0, 1].map((scheme) => {
    const [a = NaN, b = NaN] = [front, back].map((name) =>
      luminance(colors.get(name)?.[scheme] ?? ""),
    );
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
}

test("knows the ratio of black on white", () => {
  expect(luminance("#ffffff") + 0.05).toBeCloseTo(21 * (luminance("#000000") + 0.05));
});

const ROW = /^\| `(\w+)` on `(\w+)` *\| ([\d.]+) *\| ([\d.]+) *\| ([\d.]+) *\|/gm;
const rows = [...documented.matchAll(ROW)].map(([, front = "", back = "", ...ratios]) => ({
  front,
  back,
  ratios: ratios.map(Number),
}));

test("docs/design.md lists the pairs of text and its ground", () => {
  const pairs = rows.map(({ front, back }) => `${front} on ${back}`);
  expect(pairs).toEqual(
    expect.arrayContaining([
      "ink on paper",
      "ink on raised",
      "muted on paper",
      "muted on raised",
      "accent on paper",
      "accent on raised",
      "heat on paper",
      "heat on raised",
    ]),
  );
});

test.each(rows)("$front on $back is as documented, and enough", ({ front, back, ratios }) => {
  const [needed = NaN, ...stated] = ratios;
  const found = contrasts(front, back);
  expect(found.map((ratio) => Math.floor(ratio * 10) / 10)).toEqual(stated);
  for (const ratio of found) expect(ratio).toBeGreaterThanOrEqual(needed);
});
