/** A paper with short names for the tables of shapes: title, authors, these as text, identifier, address, number. */
export interface ShapedPaper {
  t: string;
  a: string[];
  A: string;
  id: string;
  u: string;
  n: number;
}

/** What posts of every shape list: the same four, with odd titles and single names. */
export const SHAPED_PAPERS: ShapedPaper[] = [
  { t: "Quiet Rooms: A Study of Stone", a: ["Ada Example", "Ben Sample"] },
  { t: "Do Loud Halls Need Glass?", a: ["Cleo Muster", "Dora Beispiel", "Emil Prøve"] },
  { t: "LampNet – Counting Lamps with Few-Shot Learning", a: ["Gus van Doorn"] },
  { t: "Stairs in the Wild", a: ["Hana Vzor", "Ida Exemple"] },
].map((paper, i) => {
  const id = `2604.0900${i + 1}`;
  return { ...paper, A: paper.a.join(", "), id, u: `https://arxiv.org/abs/${id}`, n: i + 1 };
});

/** Returns what `write` makes of each of these papers, one below the other. */
export function eachPaper(write: (paper: ShapedPaper) => string, between = "\n"): string {
  return SHAPED_PAPERS.map(write).join(between);
}
