import type { Score, ScoreRule } from "../statistics/score-rule";
import { scoreParts } from "../statistics/score-parts";
import type { Messages } from "./messages";

/** Names of metrics are in the plural, as after such a number. */
const MANY = 2;

/**
 * Returns in words what the scores of these papers are made of; where they are not known, `null`, what is usual.
 * `locale` is BCP 47.
 */
export function scoreWords(
  rule: ScoreRule,
  papers: readonly Pick<Score, "scoreMetrics">[] | null,
  { messages, locale }: { messages: Messages; locale: string },
): string {
  const [main = "", ...others] = scoreParts(rule, papers).map((part) =>
    typeof part === "string" ? messages.scoreParts[part] : messages.metricName(part.metric, MANY),
  );
  if (others.length === 0) return main;
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  return messages.scoreElse(main, list.format(others));
}
