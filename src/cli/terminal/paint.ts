import { inspect } from "node:util";

type Style = "bold" | "dim" | "red" | "yellow" | "blue" | "green" | "cyan" | "underline";

/** Colours a text, or returns it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Returns the function that colours, if there are colours. `util.styleText` decides for itself in newer versions of Node. */
export function painter(colors: boolean): Paint {
  return colors ? paint : (_, text) => text;
}

function paint(style: Style, text: string): string {
  const [open, close] = inspect.colors[style] ?? [0, 0];
  return `\u001b[${open}m${text}\u001b[${close}m`;
}
