import type { Messages } from "./messages";

/** Returns metrics in words: `435 retweets, 1,918 favorites`. */
export function metricText(
  metrics: readonly { name: string; value: number }[],
  messages: Messages,
): string {
  return metrics
    .map(({ name, value }) => messages.metric(name, value))
    .join(messages.betweenMetrics);
}
