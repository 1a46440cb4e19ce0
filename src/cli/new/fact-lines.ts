import type { Metric } from "../../digest/types";
import type { Facts } from "./new-digest";
import { inUsOrder } from "./us-order";

/** Returns the lines of a paper with its authors, its counts, its links and its subjects. */
export function factLines({ authors, moreAuthors, links, subjects, metrics }: Facts): string[] {
  const names = moreAuthors ? [...authors, "et al."] : authors;
  return [
    ...(names.length > 0 ? [names.length > 1 ? names.join(", ") : `Authors: ${names[0]}`, ""] : []),
    ...metricLines(metrics),
    ...(links.length > 0
      ? [`- links: ${links.map(({ label, url }) => `[${label}](${url})`).join(" | ")}`]
      : []),
    ...(subjects.length > 0
      ? [
          `- ${subjects.map((code) => `[${code}](https://arxiv.org/list/${code}/recent)`).join(" | ")}`,
        ]
      : []),
  ];
}

/** One line for the counts that were taken at one time. */
function metricLines(metrics: readonly Metric[]): string[] {
  const times = [...new Set(metrics.map(({ asOf }) => asOf))];
  return times.map((time) => {
    const counts = metrics
      .filter(({ asOf }) => asOf === time)
      .map(({ name, value }) => `${name}: ${value}`);
    return `- ${counts.join(", ")}${time === null ? "" : ` (${inUsOrder(time)})`}`;
  });
}
