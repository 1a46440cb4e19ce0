import { parseArxivId } from "../arxiv/arxiv-id";
import type { Metric } from "../digest/types";
import { fieldOf, listOf, textOf } from "./field-of";
import { paperLinks } from "./paper-links";
import type { SourcePaper } from "./source-paper";

/** Returns the day, `2026-01-09`, on which an item of Hugging Face's daily papers says that it was added to them; `null` if it does not. */
export function addedDay(item: unknown): string | null {
  const time =
    textOf(fieldOf(item, "paper") ?? item, "submittedOnDailyAt") ??
    textOf(item, "submittedOnDailyAt");
  return /^\d{4}-\d{2}-\d{2}/.exec(time ?? "")?.[0] ?? null;
}

/**
 * Returns a paper of Hugging Face's daily papers (`/api/daily_papers`, an item of the list; `/api/papers/ID`, the paper
 * itself); `null` if it is none. Fields have moved between the item and the paper in it, so both are read. A count that is
 * missing is not zero. `asOf`, ISO 8601 UTC, is when the counts were taken.
 */
export function huggingFacePaper(item: unknown, asOf: string | null): SourcePaper | null {
  const inner = fieldOf(item, "paper") ?? item;
  const text = (key: string) => textOf(inner, key) ?? textOf(item, key);
  const id = parseArxivId(textOf(inner, "id") ?? "");
  const title = text("title");
  if (id === null || title === null) return null;
  const authors = listOf(inner, "authors").flatMap((author) => {
    const name = typeof author === "string" ? author : textOf(author, "name");
    return name === null || fieldOf(author, "hidden") === true ? [] : [name];
  });
  const count = (key: string, name: string): Metric[] => {
    const value = fieldOf(inner, key) ?? fieldOf(item, key);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
      ? [{ name, value, asOf }]
      : [];
  };
  return {
    title,
    authors,
    links: paperLinks({
      arxivId: id.id,
      others: [
        { label: "code", url: text("githubRepo") },
        { label: "project page", url: text("projectPage") },
        { label: "Hugging Face", url: `https://huggingface.co/papers/${id.id}` },
      ],
    }),
    subjects: [],
    metrics: [...count("upvotes", "upvotes"), ...count("numComments", "comments")],
    abstract: text("summary"),
    isTex: true,
  };
}
