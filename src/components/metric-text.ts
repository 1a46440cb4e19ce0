import type { Messages } from "../messages/messages";
import type { MetricView } from "./types";

/** Returns metrics in words: `435 retweets, 1,918 favorites`. */
export function metricText(metrics: readonly MetricView[], messages: Messages): string {
  return metrics.map(({ name, value }) => messages.metric(name, value)).join(", ");
}
