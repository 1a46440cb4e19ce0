import { createElement, type CSSProperties as Style, type ReactElement as Drawn } from "react";
import { LIGHT } from "./light-colors";
import { PICTURE_SIZE, type Picture, type PictureRow } from "./picture";

/** Type sizes in pixels and the most lines. */
interface Type {
  size: number;
  lines: number;
}

const SERIF = { fontFamily: "serif", fontWeight: 400 };
const SMALL: Type = { size: 28, lines: 1 };
/** Takes what room the others leave. */
const REST: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };
const EDGE = 72;
/** The width of a digit of a score, a little more than it takes. */
const DIGIT = 16;
const BAR = { width: 210, height: 18 };

/** Returns a picture as elements that satori draws: the name of the site, a title, and what there is below it. */
export function drawPicture(picture: Picture): Drawn {
  const { site, meta, title, text } = picture;
  const page: Style = {
    ...PICTURE_SIZE,
    ...SERIF,
    flexDirection: "column",
    boxSizing: "border-box",
    padding: `52px ${EDGE}px 40px`,
    backgroundColor: LIGHT.paper,
    color: LIGHT.ink,
  };
  const types = typesOf(picture);
  const rows = picture.rows.slice(0, isLong(title) ? 3 : 4);
  const scoreWidth = Math.max(6, ...rows.map(({ bar }) => bar?.score.length ?? 0)) * DIGIT;
  return box(page, [
    box({ gap: 40, paddingBottom: 18, borderBottom: line(2, LIGHT.ink) }, [
      words(site, SMALL, { ...REST, fontWeight: 600 }),
      words(meta, SMALL, { flexShrink: 0, color: LIGHT.muted }),
    ]),
    words(title, types.title, { fontWeight: 600, marginTop: 26, letterSpacing: -0.5 }),
    ...(text === "" ? [] : [words(text, types.text, { color: LIGHT.muted, marginTop: 22 })]),
    box(
      { flexDirection: "column", marginTop: "auto" },
      rows.map((row) => drawRow(row, types.row, scoreWidth)),
    ),
  ]);
}

/** Type sizes of the papers of a digest, by how many there are: the fewer, the larger. */
const ROW_TYPES: readonly Type[] = [
  { size: 48, lines: 4 },
  { size: 40, lines: 2 },
  { size: 34, lines: 2 },
  { size: 28, lines: 2 },
];

function typesOf({ kind, title, rows }: Picture): Record<"title" | "text" | "row", Type> {
  const label = { size: 28, lines: 2 };
  if (kind === "digest") {
    const row = isLong(title) && rows.length > 2 ? label : (ROW_TYPES[rows.length - 1] ?? label);
    return { title: { size: isLong(title) ? 52 : 58, lines: 2 }, text: label, row };
  }
  const needsRoom = widthOf(title) > 70;
  const text = { size: 34, lines: kind === "paper" ? 2 : needsRoom ? 3 : 4 };
  return { title: { size: needsRoom ? 54 : 72, lines: needsRoom ? 4 : 3 }, text, row: label };
}

/** Whether the title of a digest takes two lines, and with them the place of the fourth paper. */
const isLong = (title: string) => widthOf(title) > 33;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** In characters of average width. */
const widthOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

/** Hangs in the margin as on a page, that of the lead in the accent. */
function drawRank(rank: number, { size }: Type): Drawn {
  const color = rank === 1 ? LIGHT.accent : LIGHT.muted;
  const style: Style = { position: "absolute", left: -EDGE, top: 9, width: EDGE - 18, color };
  return words(String(rank), { size, lines: 1 }, { ...style, textAlign: "right" });
}

function drawRow({ rank, label, bar }: PictureRow, type: Type, scoreWidth: number): Drawn {
  const style: Style = {
    position: "relative",
    alignItems: "center",
    gap: 40,
    padding: "9px 0",
    borderTop: line(1, LIGHT.line),
  };
  return box(style, [
    ...(rank === null ? [] : [drawRank(rank, type)]),
    words(label, type, REST),
    ...(bar === null ? [] : [drawBar(bar, scoreWidth)]),
  ]);
}

function drawBar({ score, share }: NonNullable<PictureRow["bar"]>, scoreWidth: number): Drawn {
  const width = Math.max(share > 0 ? 4 : 0, Math.round(BAR.width * share));
  return box({ flexShrink: 0, alignItems: "center", gap: 20 }, [
    box({ ...BAR, backgroundColor: LIGHT.raised }, [
      box({ ...BAR, width, backgroundColor: LIGHT.heat }, []),
    ]),
    words(score, SMALL, {
      width: scoreWidth,
      textAlign: "right",
      fontVariantNumeric: "tabular-nums",
    }),
  ]);
}

const line = (width: number, color: string) => `${width}px solid ${color}`;

function box(style: Style, children: Drawn[]): Drawn {
  return createElement("div", { style: { display: "flex", ...style } }, ...children);
}

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Text that ends in an ellipsis where it has too many lines, in the direction of its first letter. */
function words(text: string, { size, lines }: Type, style: Style): Drawn {
  const own: Style = {
    display: "block",
    fontSize: size,
    lineHeight: size > 40 ? 1.12 : 1.25,
    lineClamp: lines,
    wordBreak: "break-word",
    direction: RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr",
  };
  return createElement("div", { style: { ...own, ...style } }, text);
}
