import { readFactLine } from "../facts/fact-line";
import { addMade, addPiece, madeLine, type MadeLine } from "./made-lines";
import type { LineSpan } from "../line-parts/unfolded";

/** More rows over the whole width say nothing of the row above them. */
const MOST_ADDED = 3;

/** Writes elements of HTML as lines of Markdown, one after the other. */
export class HtmlLines {
  private readonly made: MadeLine[] = [];
  /** The line that is being written; `null` between two. */
  private line: MadeLine | null = null;
  /** Line ends inside are spaces. */
  private isOneLine = false;
  private depth = 0;
  private row: MadeLine[] | null = null;
  private rows = 0;
  /** The cells of the first row. */
  private columns = 0;
  /** How many rows over the whole width were added to the last row. */
  private added = 0;
  private hasHead = false;

  constructor(private readonly lines: readonly string[]) {}

  finish(): MadeLine[] {
    this.flush();
    return this.made;
  }

  /** A line that stays as it is. */
  whole(index: number): void {
    this.flush();
    const line = madeLine(index);
    addPiece(line, this.lines, { index, start: 0, end: (this.lines[index] ?? "").length });
    this.made.push(line);
  }

  blank(index: number): void {
    if (this.row !== null) return;
    this.flush();
    this.made.push(madeLine(index));
  }

  text(span: LineSpan): void {
    const written = (this.lines[span.index] ?? "").slice(span.start, span.end);
    if (written.trim() === "") return;
    const cell = this.row === null ? null : (this.row.at(-1) ?? null);
    if (cell === null && this.row !== null) return;
    const isEmpty = (cell ?? this.line)?.text.trim() === "" || (cell ?? this.line) === null;
    const skipped = isEmpty && (this.depth > 0 || cell !== null) ? written.search(/\S/) : 0;
    const target = cell ?? (this.line ??= madeLine(span.index, "  ".repeat(this.depth)));
    const start = span.start + skipped;
    if (cell === null) addPiece(target, this.lines, { ...span, start });
    else this.addToCell(target, { ...span, start });
  }

  /** Words of its own behind the last text. */
  own(words: string): void {
    const target = this.row === null ? this.line : (this.row.at(-1) ?? null);
    if (target !== null) target.text += words;
  }

  /** The end of one chip and the beginning of the next: facts have lines of their own, and dots part other words. */
  parted(): void {
    const text = this.line?.text.trim() ?? "";
    if (this.row !== null || text === "") return;
    if (readFactLine(`- ${text}`)?.certain === true) this.flush();
    else this.own(" · ");
  }

  tag(name: string, opens: boolean, index: number): void {
    if (this.row !== null && !/^t/.test(name)) {
      const cell = this.row.at(-1);
      if (cell !== undefined && cell.text !== "" && !/^(?:font|small|span|u)$/.test(name))
        cell.text += name === "br" ? "<br>" : " ";
    } else if (/^h\d$/.test(name)) {
      this.begin(index, opens ? `${"#".repeat(Number(name.charAt(1)))} ` : null);
      this.isOneLine = opens;
    } else if (/^(?:ul|ol|dl)$/.test(name)) {
      this.flush();
      this.depth = Math.max(0, this.depth + (opens ? 1 : -1));
      if (this.depth === 0 || opens) this.made.push(madeLine(index));
    } else if (name === "li" || name === "dt") {
      this.flush();
      if (opens) this.line = madeLine(index, `${"  ".repeat(Math.max(0, this.depth - 1))}- `);
    } else if (/^t/.test(name)) this.table(name, opens, index);
    else if (name === "hr") {
      this.begin(index, null);
      this.made.push(madeLine(index, "***"), madeLine(index));
    } else if (!/^(?:font|small|span|u)$/.test(name)) {
      // A paragraph directly behind a marker goes on with its line.
      if (/^\s*-\s$/.test(this.line?.text ?? "")) return;
      const isBreak = name === "br" && this.line !== null;
      this.flush();
      if (this.depth === 0 && !isBreak) this.made.push(madeLine(index));
    }
  }

  lineEnd(): void {
    const line = this.row === null ? this.line : (this.row.at(-1) ?? null);
    if (line === null) return;
    const isInLink =
      (line.text.match(/<a\b/g)?.length ?? 0) > (line.text.match(/<\/a>/g)?.length ?? 0);
    const isMarker = /^\s*-\s$/.test(line.text);
    if (this.row !== null || this.isOneLine || isInLink) {
      if (!/\s$/.test(line.text)) line.text += " ";
    } else if (!isMarker) this.flush();
  }

  private begin(index: number, text: string | null): void {
    this.flush();
    this.made.push(madeLine(index));
    this.line = text === null ? null : madeLine(index, text);
  }

  private flush(): void {
    this.isOneLine = false;
    if (this.line !== null && this.line.text.trim() !== "") this.made.push(this.line);
    this.line = null;
  }

  private table(name: string, opens: boolean, index: number): void {
    if (name === "table") {
      this.endRow(index);
      this.begin(index, null);
      this.rows = 0;
    } else if (name === "tr") {
      this.endRow(index);
      if (opens) this.row = [];
    } else if (name === "td" || name === "th") {
      if (!opens) return;
      this.row ??= [];
      this.row.push({ text: "", pieces: [] });
      this.hasHead = name === "th";
    }
  }

  private endRow(index: number): void {
    const cells = this.row ?? [];
    this.row = null;
    const [first] = cells;
    if (first === undefined) return;
    const last = this.made.at(-1);
    // A cell over the whole width, below a row: what there is to say of that row.
    const isOfLast = cells.length === 1 && this.columns > 1 && this.rows > 1;
    if (isOfLast && this.added < MOST_ADDED && last?.text.endsWith(" |")) {
      this.added += 1;
      last.text = last.text.slice(0, -" |".length);
      if (first.text.trim() !== "") addMade(last, first, "<br>");
      last.text += " |";
      return;
    }
    this.added = 0;
    if (this.rows === 0) this.columns = cells.length;
    const empty = (text: string) => madeLine(index, `|${` ${text} |`.repeat(cells.length)}`);
    if (this.rows === 0 && !this.hasHead) this.made.push(empty(" "), empty("---"));
    const line = madeLine(first.pieces[0]?.index ?? index, "|");
    for (const cell of cells) {
      addMade(line, cell, " ");
      line.text += " |";
    }
    this.made.push(line);
    if (this.rows === 0 && this.hasHead) this.made.push(empty("---"));
    this.rows += 1;
  }

  /** A bar in a cell of Markdown would end it. */
  private addToCell(cell: MadeLine, { index, start, end }: LineSpan): void {
    let from = start;
    const text = (this.lines[index] ?? "").slice(start, end);
    for (const { index: at } of text.matchAll(/(?<!\\)\|/g)) {
      addPiece(cell, this.lines, { index, start: from, end: start + at });
      cell.text += "\\";
      from = start + at;
    }
    addPiece(cell, this.lines, { index, start: from, end });
  }
}
