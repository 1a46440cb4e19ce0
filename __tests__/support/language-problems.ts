import { Joi } from "gatsby-plugin-utils";
import { ENGLISH } from "../../src/messages/languages";
import { type MessagePart, parseIcu } from "../../src/messages/parse-icu";
import { isMessageKey, PLACEHOLDERS } from "../../src/messages/placeholders";
import { customMessagesSchema } from "../../src/options/custom-messages-schema";

/**
 * Returns what is wrong with a file of messages: what is wrong with a site's own words, keys that are missing, and
 * values that a message leaves out, which a site may do and a language may not.
 */
export function languageProblems(file: object): string[] {
  const { error } = customMessagesSchema(Joi).validate(file, {
    abortEarly: false,
    presence: "required",
  });
  const wrong = error?.details.map(({ message }) => message) ?? [];
  const metrics: object = Reflect.get(file, "metricName") ?? {};
  const unnamed = Object.keys(ENGLISH.metricName)
    .filter((name) => !Object.hasOwn(metrics, name))
    .map((name) => `"metricName.${name}" is required`);
  if (wrong.length > 0) return [...wrong, ...unnamed];
  return [...unnamed, ...Object.entries(file).flatMap(([key, text]) => leftOut(key, text))];
}

function leftOut(key: string, text: string): string[] {
  if (!isMessageKey(key)) return [];
  const used = namesIn(parseIcu(text));
  return PLACEHOLDERS[key]
    .filter(({ name }) => !used.includes(name))
    .map(({ name }) => `"${key}" leaves out {${name}}`);
}

function namesIn(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const inner = part.type === "plural" ? [...part.forms.values()].flatMap(namesIn) : [];
    return [part.name, ...inner];
  });
}
