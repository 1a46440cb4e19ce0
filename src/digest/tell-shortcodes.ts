import type { Report } from "../problems/report";
import { placeholderLeft } from "../problems/rules/placeholder-left";
import { postBareLink } from "../problems/rules/post-bare-link";
import { readPostShortcode } from "./social-posts/post-shortcode";

/**
 * Returns a `report` that tells commands of other programs for social posts as posts whose embed code is missing
 * (`post-bare-link`), not as templates that were not filled in (`placeholder-left`).
 */
export function tellShortcodes(report: Report): Report {
  return (rule, range, values) => {
    const text = rule.id === placeholderLeft.id ? textIn(values) : null;
    const post = text === null ? null : readPostShortcode(text);
    if (text === null || post === null) report(rule, range, values);
    else {
      const { network, address } = post;
      report(postBareLink, range, { network, command: { text, address } });
    }
  };
}

function textIn(values: unknown): string | null {
  const isOne = typeof values === "object" && values !== null && "text" in values;
  return isOne && typeof values.text === "string" ? values.text : null;
}
