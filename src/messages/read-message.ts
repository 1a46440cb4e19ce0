import type { Message } from "./message";
import { type MessagePart, parseIcu } from "./parse-icu";
import type { Placeholder } from "./placeholders";

/**
 * Returns the parts of a message. An object of plural forms is the ICU plural of the first number among its
 * placeholders; without one its form is `other`. Throws a SyntaxError as `parseIcu` does.
 */
export function readMessage(
  message: Message,
  placeholders: readonly Placeholder[],
): readonly MessagePart[] {
  if (typeof message === "string") return parseIcu(message);
  const counted = placeholders.find(({ type }) => type === "number")?.name ?? null;
  if (counted === null) return parseIcu(message.other);
  const forms = Object.entries(message).map(
    ([category, text]) => [category, parseIcu(text, counted)] as const,
  );
  return [{ type: "plural", name: counted, forms: new Map(forms) }];
}
