/** What a social image shows; all texts are as they are drawn (see drawn-text.ts). */
export interface Picture {
  kind: "digest" | "article" | "paper";
  /** The name of the site. */
  site: string;
  /** Beside the name: when, and how many papers. */
  meta: string;
  title: string;
  /** Below the title: what an article is about, who wrote a paper. */
  text: string;
  /** What has a score: the best papers of a digest, or a paper by its subjects. */
  rows: PictureRow[];
}

export interface PictureRow {
  /** In its digest, which stands in the margin; `null` in the picture of a paper. */
  rank: number | null;
  label: string;
  /** `share` is the length of the bar, from 0 to 1; `null` where nothing has a score. */
  bar: { score: string; share: number } | null;
}

/** In pixels: what networks crop least. */
export const PICTURE_SIZE = { width: 1200, height: 630 };
