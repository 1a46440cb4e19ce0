import type { Span } from "../lines/span";
import type { Origin } from "../origin";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

/** A part of a made line, unchanged from the line of the file at `index`. */
interface Piece {
  /** The offset in the made line. */
  at: number;
  index: number;
  /** The offset in the line of the file. */
  from: number;
}

/** A line made from parts of lines of the file, with generated words before and between them. */
export interface MadeLine {
  text: string;
  pieces: Piece[];
}

/** Returns a line of generated words, made for the line of the file at `index`. */
export function madeLine(index: number, text = ""): MadeLine {
  return { text, pieces: [{ at: text.length, index, from: 0 }] };
}

/** Returns a part of a line as a made line. */
export function partOfLine(lines: readonly string[], span: LineSpan): MadeLine {
  const made: MadeLine = { text: "", pieces: [] };
  addPiece(made, lines, span);
  return made;
}

/** Returns the line at an index, as it is, as a made line. */
export function sameLine(lines: readonly string[], index: number): MadeLine {
  return partOfLine(lines, { index, start: 0, end: (lines[index] ?? "").length });
}

/** Appends a part of the line at `index` to a made line, with generated words before it. */
export function addPiece(
  made: MadeLine,
  lines: readonly string[],
  { index, start, end }: LineSpan,
  own = "",
): void {
  made.text += own;
  made.pieces.push({ at: made.text.length, index, from: start });
  made.text += (lines[index] ?? "").slice(start, end);
}

/** Appends one made line to another, with generated words between them. */
export function addMade(made: MadeLine, { text, pieces }: MadeLine, own = ""): void {
  made.text += own;
  const moved = made.text.length;
  made.pieces.push(...pieces.map((piece) => ({ ...piece, at: piece.at + moved })));
  made.text += text;
}

/** Returns a part of a made line. */
export function sliceMade({ text, pieces }: MadeLine, { start, end }: Span): MadeLine {
  const first = pieces.findLast(({ at }) => at <= start);
  const inside = pieces.filter(({ at }) => at > start && at < end);
  return {
    text: text.slice(start, end),
    pieces: [
      ...(first === undefined ? [] : [{ ...first, at: 0, from: first.from + start - first.at }]),
      ...inside.map((piece) => ({ ...piece, at: piece.at - start })),
    ],
  };
}

/** Returns made lines as a rewritten post; points in generated words map to the end of these words. */
export function asUnfolded(made: readonly MadeLine[]): Unfolded {
  const origin: Origin = ({ line, column }) => {
    const pieces = made[line - 1]?.pieces;
    if (pieces === undefined) return { line, column };
    const piece = pieces.findLast(({ at }) => at <= column - 1) ?? pieces[0];
    if (piece === undefined) return { line, column };
    const { index, from, at } = piece;
    return { line: index + 1, column: from + Math.max(0, column - 1 - at) + 1 };
  };
  return { lines: made.map(({ text }) => text), origin };
}

/** Returns lines of which some have parts, in their order, in whose place `write` appends others to the made line. */
export function replaceParts<Part extends Span>(
  lines: readonly string[],
  found: ReadonlyMap<number, readonly Part[]>,
  write: (made: MadeLine, index: number, part: Part) => void,
): Unfolded {
  return asUnfolded(
    lines.map((line, index): MadeLine => {
      const parts = found.get(index);
      if (parts === undefined) return sameLine(lines, index);
      const made = madeLine(index);
      let from = 0;
      for (const part of parts) {
        addPiece(made, lines, { index, start: from, end: part.start });
        write(made, index, part);
        from = part.end;
      }
      addPiece(made, lines, { index, start: from, end: line.length });
      return made;
    }),
  );
}

/** Puts lines at the end of others. Spread into one call, those of a long post would be more than a call takes. */
export function addLines(made: MadeLine[], lines: readonly MadeLine[]): void {
  for (const line of lines) made.push(line);
}
