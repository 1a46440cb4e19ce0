import { InvalidArgumentError } from "commander";

/** Returns the lines of a command's help that show how it is called. */
export function examples(...lines: string[]): string {
  return ["", "Examples:", ...lines.map((line) => `  ${line}`), ""].join("\n");
}

/** Reads a flag that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** Reads what commas or blanks separate. */
export function separated(value: string): string[] {
  return value.split(/[\s,]+/).filter((part) => part !== "");
}

/** Reads a whole number of at most nine digits. Throws `InvalidArgumentError` at anything else. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It has to be a whole number.");
  return Number(value);
}
