import { type MessagePart, parseIcu } from "../messages/parse-icu";
import type { Placeholder } from "../messages/placeholders";
import { nearest } from "./nearest";

/**
 * Returns what is wrong with a text in ICU MessageFormat as a message with these values, as the rest of a
 * sentence that begins with the message's name; `null` if it is valid. A text may leave a value out.
 */
export function messageProblem(text: string, placeholders: readonly Placeholder[]): string | null {
  const parts = partsOf(text);
  return typeof parts === "string" ? parts : problemOf(parts, placeholders);
}

function partsOf(text: string): readonly MessagePart[] | string {
  try {
    return parseIcu(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function problemOf(
  parts: readonly MessagePart[],
  placeholders: readonly Placeholder[],
): string | null {
  const names = placeholders.map(({ name }) => name);
  for (const part of parts) {
    if (typeof part === "string") {
      // French and others write an apostrophe before a value, which ICU reads as the beginning of plain text.
      const quoted = names.find((name) => part.includes(`{${name}}`));
      if (quoted === undefined) continue;
      return `has an apostrophe before {, which makes {${quoted}} plain text; write ’ or two apostrophes`;
    }
    const placeholder = placeholders.find(({ name }) => name === part.name);
    if (placeholder === undefined) {
      return `has no value called ${part.name}; it has ${nearest(part.name, names) ?? names.join(", ")}`;
    }
    if (part.type !== "value" && placeholder.type === "text") {
      return `has a text called ${part.name}, which is no number`;
    }
    if (part.type !== "plural") continue;
    for (const form of part.forms.values()) {
      const problem = problemOf(form, placeholders);
      if (problem !== null) return problem;
    }
  }
  return null;
}
