import { styleText } from "node:util";

type Style = "bold" | "dim" | "red" | "yellow" | "blue" | "green" | "cyan" | "underline";

/** Colours a text, or returns it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Returns the function that colours, if there are colours. */
export function painter(colors: boolean): Paint {
  return colors ? (style, text) => styleText(style, text) : (_, text) => text;
}
