import { addMade, sliceMade, type MadeLine } from "./made-lines";

/**
 * Returns the authors of a BibTeX entry in the order of their names, with commas between: of `Example, Ada and Ben Sample and
 * others` that is `Ada Example, Ben Sample, et al.`
 */
export function bibtexAuthors(authors: MadeLine): MadeLine {
  // The range of the whole is that of the field, whatever the order of the names.
  const [begin] = authors.pieces;
  const finish = sliceMade(authors, { start: authors.text.length, end: authors.text.length });
  const made: MadeLine = { text: "", pieces: begin === undefined ? [] : [{ ...begin, at: 0 }] };
  for (const { start, end } of partsOf(authors.text, /(?<!\s)\s+and\s+/gi)) {
    const name = authors.text.slice(start, end);
    const between = made.text === "" ? "" : ", ";
    if (name === "others") made.text += `${between}et al.`;
    // The last part is the first name; a middle one, such as Jr., stands behind the whole.
    const parts = partsOf(name, /(?:(?<!\s)\s+)?,\s*/g).map((part) => {
      return sliceMade(authors, { start: start + part.start, end: start + part.end });
    });
    const [last, middle, first = middle] = parts;
    if (name === "others" || last === undefined) continue;
    if (first === undefined) addMade(made, last, between);
    else {
      addMade(made, first, between);
      addMade(made, last, " ");
      if (middle !== undefined && middle !== first) addMade(made, middle, ", ");
    }
  }
  addMade(made, finish);
  return made;
}

function partsOf(text: string, separator: RegExp): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(separator)) {
    parts.push({ start: from, end: index });
    from = index + found.length;
  }
  return [...parts, { start: from, end: text.length }];
}
