import { ABSTRACT_WORDS } from "../lines/abstract-words";
import { DRESS, labelPattern } from "../lines/label";
import type { Anchor } from "../origin";

const LABEL = labelPattern(ABSTRACT_WORDS);
/** `**Abstract.** We …`, `*Abstract* We …`: emphasis is equivalent to a colon. */
const EMPHASISED = new RegExp(
  `^[ \\t]*(?:[-*+][ \\t]+)?([*_]{1,3})(?:${ABSTRACT_WORDS})[.:：—–-]?\\1[ \\t]*[.:：—–-]?[ \\t]*`,
  "iu",
);
const OPENING = new RegExp(`^[ \\t]*(?:[-*+][ \\t]+)?[${DRESS}]*?([*_]{1,3})\\p{L}`, "u");

/**
 * Returns a line without its leading label of an abstract, and the position of the rest, or `null` if there
 * is no label. Emphasis that continues after the label stays, and so does the bullet of an item with
 * neighbouring items.
 */
export function withoutAbstractLabel(
  line: string,
  { alone }: { alone: boolean },
): { text: string; anchors: Anchor[] } | null {
  const [emphasised] = EMPHASISED.exec(line) ?? [];
  const [label = emphasised, , name = ""] = LABEL.exec(line) ?? [];
  if (label === undefined) return null;
  const [bullet = ""] = alone ? [] : (/^[ \t]*[-*+][ \t]+/.exec(line) ?? []);
  const [, opening = ""] = OPENING.exec(line) ?? [];
  const afterName = label.slice(label.indexOf(name) + name.length);
  const closed = emphasised !== undefined || /[*_]/.test(afterName);
  const kept = bullet + (closed ? "" : opening);
  return {
    text: kept + line.slice(label.length),
    anchors: [{ at: kept.length, from: label.length }],
  };
}
