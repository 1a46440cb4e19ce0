import { parseJson } from "./parse-json";
import { textOf } from "./field-of";
import { addedDay, huggingFacePaper } from "./hugging-face";
import type { Network } from "./http/network";
import type { DailyPapers } from "./source-paper";

const API = "https://huggingface.co/api/daily_papers";
const A_PAGE = 100;
const MOST_PAGES = 10;

/**
 * Returns Hugging Face's daily papers of a day, `2026-01-09`: the day on which they were added, which is not that of arXiv.
 * `asOf` is when they were asked for, ISO 8601 UTC. Rejects with an Error where there is no answer, or it is none.
 */
export async function huggingFaceDay(
  day: string,
  { network, asOf }: { network: Network; asOf: string },
): Promise<DailyPapers> {
  const daily: DailyPapers = { papers: [], notes: [], days: [] };
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ date: day, limit: String(A_PAGE), p: String(page) });
    const text = await network.getText({
      url: `${API}?${query.toString()}`,
      accept: "application/json, */*",
    });
    const items = parseJson(text, "huggingface.co");
    if (!Array.isArray(items)) {
      throw new Error(`huggingface.co: ${textOf(items, "error") ?? "the answer is no list"}`);
    }
    for (const item of items) addItem(item, asOf, daily);
    if (items.length < A_PAGE) break;
  }
  if (daily.papers.length === 0 && daily.notes.length > 0) {
    throw new Error(`huggingface.co: none of the ${daily.notes.length} items is a paper`);
  }
  return daily;
}

function addItem(item: unknown, asOf: string, { papers, notes, days }: DailyPapers): void {
  const paper = huggingFacePaper(item, asOf);
  if (paper === null) {
    notes.push("an item of Hugging Face's daily papers is left out: it names no paper of arXiv");
    return;
  }
  papers.push(paper);
  const day = addedDay(item);
  if (day !== null) days.push(day);
}
