import type { ResultRow } from "../../search/answer";
import type { MarkedText } from "../../search/marked-parts";
import type { SearchWords } from "../../search/search-words";
import { counted } from "./counted";
import { formatsOf } from "./formats";
import { make } from "./make";

const SHOWN_AUTHORS = 3;
/** A longer score is wider than the margin. */
const WIDEST = 9999;
const DOT = " · ";

/** Returns a result as a list of papers has it: a link that is an option of the list of results. */
export function resultRow(row: ResultRow, coins: string, words: SearchWords): HTMLElement {
  const { number, short } = formatsOf(words.locale);
  const score = (row.score > WIDEST ? short : number).format(row.score);
  const title = make("span", { dir: "auto" }, ...marked(row.title));
  if (row.lang !== null) title.lang = row.lang;
  const link = make("a", { role: "option", href: row.href, "aria-selected": "false" }, title);
  link.tabIndex = -1;
  link.append(make("data", { value: String(row.score) }, score), facts(row, words));
  if (row.line !== null) {
    link.append(
      make("small", { dir: "auto" }, `${words[row.line.of]}: `, ...marked(row.line.parts)),
    );
  }
  // Zotero reads these off the page.
  link.append(make("span", { class: "Z3988", title: coins }));
  return link;
}

function facts(row: ResultRow, words: SearchWords): HTMLElement {
  const { locale } = words;
  const counts = row.metrics.map(({ name, value }) => counted(words.metrics[name], value, locale));
  const day = row.day && formatsOf(locale).day.format(new Date(row.day));
  const parts = [
    [counts.join(", ")],
    authors(row, words),
    [row.subjects.join(", ")],
    [day],
    [row.hasCode ? words.code : ""],
  ].filter((part) => part.length > 0 && part[0] !== "");
  const small = make("small");
  parts.forEach((part, index) => small.append(...(index > 0 ? [DOT] : []), ...part));
  return small;
}

function authors({ authors: all, moreAuthors }: ResultRow, words: SearchWords): (Node | string)[] {
  // An author who was asked for is shown, however late in the list.
  const first = all.slice(0, SHOWN_AUTHORS);
  const found = all
    .slice(SHOWN_AUTHORS)
    .filter((name) => name.length > 1)
    .slice(0, 1);
  const shown = [...first, ...found];
  const hidden = all.length - shown.length;
  const others = moreAuthors
    ? ` ${words.andOthers}`
    : hidden > 0
      ? ` ${counted(words.moreAuthors, hidden, words.locale)}`
      : "";
  if (shown.length === 0) return [];
  const names = shown.flatMap((name, index) => [...(index > 0 ? [", "] : []), ...marked(name)]);
  return [...names, others];
}

function marked(parts: MarkedText): (Node | string)[] {
  return parts.map((part, index) => (index % 2 === 0 ? part : make("mark", {}, part)));
}
