import { cslPaper } from "./csl-json";
import { fieldOf, listOf } from "./field-of";
import { addedDay, huggingFacePaper } from "./hugging-face";
import type { DailyPapers } from "./source-paper";

/**
 * Returns the papers of a JSON text: of Hugging Face's daily papers, or CSL-JSON. What is neither is noted. Throws an Error
 * if the text is no JSON or holds no list.
 */
export function readJson(text: string, asOf: string | null): DailyPapers {
  const read: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
  const items = Array.isArray(read)
    ? read
    : [
        ...listOf(read, "papers"),
        ...listOf(read, "items"),
        ...(fieldOf(read, "id") === undefined ? [] : [read]),
      ];
  if (items.length === 0) throw new Error("The JSON holds no list of papers.");
  const notes: string[] = [];
  const papers = items.flatMap((item: unknown, index) => {
    const paper = huggingFacePaper(item, asOf) ?? cslPaper(item);
    if (paper === null)
      notes.push(
        `item ${index + 1} of the JSON is left out: it is neither of Hugging Face nor CSL-JSON`,
      );
    return paper ?? [];
  });
  return { papers, notes, days: items.flatMap((item: unknown) => addedDay(item) ?? []) };
}
