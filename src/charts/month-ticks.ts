import { scaleUtc } from "d3-scale";
import { formatDate } from "../messages/format-date";

const MONTHS_OF_YEAR = 12;

/** A month that the axis of a chart names. */
export interface MonthTick {
  /** Its index among the months, from 0. */
  index: number;
  label: string;
}

/** The narrowest chart, on a page of 320 px, in units of the size of its labels; and the gap between two labels. */
const NARROWEST = 19;
const LABEL_GAP = 0.6;
/** Letters of East Asia, which are as wide as they are high. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/**
 * Returns the months for an axis to label, at most as many as requested and as the narrowest chart has room for:
 * all months of a short span, quarters, or Januaries for many years. `months` are such as `2026-01`, without
 * gaps. A January is named by its year.
 */
export function monthTicks(months: readonly string[], count: number, lang: string): MonthTick[] {
  const round = months.length <= count ? months : roundMonths(months, count);
  const labels = round.map((month) => {
    const isNewYear = month.endsWith("-01") && months.length > MONTHS_OF_YEAR;
    const label = formatDate(`${month}-01`, lang, isNewYear ? "year" : "short-month-name");
    return { index: months.indexOf(month), label };
  });
  const januaries = round.findIndex((month) => month.endsWith("-01"));
  for (let step = 1; ; step += 1) {
    // Every second month, or third and so on, with the Januaries, if there are any.
    const start = Math.max(0, januaries) % step;
    const some = labels.filter((_, at) => at % step === start);
    if (some.length <= count && (step >= labels.length || !touch(some, months.length))) return some;
  }
}

/** Returns whether two of these labels touch on the narrowest chart, of so many months. */
function touch(labels: readonly MonthTick[], months: number): boolean {
  const edges = labels.map(({ index, label }) => {
    const width = widthOf(label);
    const left = ((index + 0.5) / months) * NARROWEST - width / 2;
    // As the last label is moved into the chart.
    return Math.min(left, NARROWEST - width + LABEL_GAP);
  });
  return labels.some(({ label }, at) => {
    const next = edges[at + 1];
    return next !== undefined && (edges[at] ?? 0) + widthOf(label) + LABEL_GAP > next;
  });
}

/** Returns about how wide a label is, in units of its size. */
function widthOf(label: string): number {
  return [...label].reduce((width, letter) => width + (WIDE.test(letter) ? 1 : 0.58), 0);
}

function roundMonths(months: readonly string[], count: number): string[] {
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const scale = scaleUtc([new Date(`${first}-01`), new Date(`${last}-01`)], [0, 1]);
  const ticks = scale.ticks(count).map((tick) => tick.toISOString());
  // A span of a few months may be cut into weeks.
  return [...new Set(ticks.filter((tick) => tick.slice(8, 10) === "01"))].map((tick) =>
    tick.slice(0, "YYYY-MM".length),
  );
}
