import type { Anchor } from "../origin";

/** A text that is built from another, piece by piece. */
export interface EditedText {
  /** Copies a piece unchanged. */
  keep: (piece: string) => void;
  /** Replaces a piece by text without line ends; the piece's line ends stay. */
  replace: (piece: string, instead: string) => void;
  /** Replaces a piece as `replace` does; the ends of the new text stand where those of the piece stood. */
  insert: (piece: string, instead: string) => void;
  /** So far. */
  text: () => string;
  /** Which columns of the other text the columns of a line, from 0, come from, where it was changed. */
  anchors: (line: number) => readonly Anchor[];
}

/** Returns an empty text, into which all pieces of the other one go in their order. */
export function editedText(): EditedText {
  const parts: string[] = [];
  const anchors = new Map<number, Anchor[]>();
  let [line, at, from] = [0, 0, 0];
  let isMoved = false;
  const note = () => {
    const ofLine = anchors.get(line);
    if (ofLine === undefined) anchors.set(line, [{ at, from }]);
    else ofLine.push({ at, from });
  };
  const edited: EditedText = {
    keep(piece) {
      if (piece === "") return;
      parts.push(piece);
      if (isMoved) note();
      isMoved = false;
      const rows = piece.split("\n");
      const last = rows.at(-1)?.length ?? 0;
      line += rows.length - 1;
      at = rows.length === 1 ? at + last : last;
      from = rows.length === 1 ? from + last : last;
    },
    replace(piece, instead) {
      const rows = piece.split("\n");
      const last = rows.at(-1)?.length ?? 0;
      parts.push(instead, "\n".repeat(rows.length - 1));
      line += rows.length - 1;
      at = rows.length === 1 ? at + instead.length : 0;
      from = rows.length === 1 ? from + last : last;
      isMoved = true;
    },
    insert(piece, instead) {
      note();
      edited.replace(piece, instead);
      note();
    },
    text: () => parts.join(""),
    anchors: (ofLine) => anchors.get(ofLine) ?? [],
  };
  return edited;
}
