import { createHash } from "node:crypto";
import { isValidElement } from "react";
import { drawPicture } from "../../src/social-image/draw-picture";
import type { Picture } from "../../src/social-image/picture";
import { DESIGN, pictureUrl } from "../../src/social-image/picture-url";

const row = (label: string, share: number | null, rank: number | null = null) => ({
  ...{ rank, label },
  bar: share === null ? null : { score: String(share * 100), share },
});
const rows = [row("One", 1, 1), row("Two", 0.5, 2), row("Three", 0.25, 3), row("Four", 0, 4)];
const digest: Picture = {
  ...{ kind: "digest", site: "Sample", meta: "5 January 2026", title: "A digest", text: "" },
  rows,
};
const long = "A title of a digest that needs more than one line";

const PICTURES: Picture[] = [
  digest,
  { ...digest, title: long },
  { ...digest, rows: rows.slice(0, 1) },
  { ...digest, rows: [row("No score", null)] },
  { ...digest, kind: "article", text: "About it", rows: [] },
  { ...digest, kind: "paper", text: "Ada Example", rows: rows.slice(0, 1) },
  { ...digest, kind: "paper", title: `${long}, and then another one`, rows: [] },
];

/** All texts of a tree of elements, in order. */
function textsOf(node: unknown): string[] {
  if (typeof node === "string") return [node];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (!isValidElement<{ children?: unknown }>(node)) return [];
  return textsOf(node.props.children);
}

test("shows name, time, title, ranks, papers and scores", () => {
  expect(textsOf(drawPicture(digest))).toEqual([
    "Sample",
    "5 January 2026",
    "A digest",
    "1",
    "One",
    "100",
    "2",
    "Two",
    "50",
    "3",
    "Three",
    "25",
    "4",
    "Four",
    "0",
  ]);
});

test("a long title takes the place of the fourth paper, in wide characters sooner", () => {
  expect(textsOf(drawPicture({ ...digest, title: long }))).not.toContain("Four");
  expect(textsOf(drawPicture({ ...digest, title: "論".repeat(16) }))).toContain("Four");
  expect(textsOf(drawPicture({ ...digest, title: "論".repeat(17) }))).not.toContain("Four");
});

/**
 * A picture keeps its address as long as it looks the same, and networks keep what they have once seen at an address.
 * So who changes how pictures are drawn raises DESIGN and then updates this snapshot.
 */
test("a change of the design is a change of its number", () => {
  const drawn = createHash("sha256").update(JSON.stringify(PICTURES.map(drawPicture)));
  expect({ DESIGN, drawn: drawn.digest("hex").slice(0, 12) }).toMatchInlineSnapshot(`
   {
     "DESIGN": 2,
     "drawn": "204d42184574",
   }
  `);
});

test("the address follows all that can be seen, and only fonts that are used", () => {
  const latin = { hash: "a", characters: new Set<number>() };
  const greek = { hash: "b", characters: new Set<number>() };
  const url = pictureUrl(digest, [latin]);
  expect(url).toMatch(/^\/hot-papers\/social\/[0-9a-f]{12}\.png$/);
  expect(pictureUrl({ ...digest, rows: [...rows] }, [latin])).toBe(url);
  expect(pictureUrl(digest, [latin, greek])).toBe(pictureUrl(digest, [greek, latin]));
  const others = [
    ...PICTURES.slice(1).map((picture) => pictureUrl(picture, [latin])),
    pictureUrl(digest, [latin, greek]),
    pictureUrl({ ...digest, site: "Other" }, [latin]),
  ];
  expect(new Set([url, ...others]).size).toBe(others.length + 1);
});
