import * as fc from "fast-check";
import { TOKENS } from "./tokens";

/** One change to a text: what it is, and numbers that choose where; `size` is of the piece that it is about. */
export interface Mutation {
  kind: keyof typeof KINDS;
  at: number;
  to: number;
  size: number;
  token: string;
}

type Numbers = Omit<Mutation, "kind">;

/** Takes the lines apart, changes them in place, and joins them. */
const onLines =
  (change: (lines: string[], at: number, numbers: Numbers) => void) =>
  (text: string, numbers: Numbers) => {
    const lines = text.split("\n");
    change(lines, numbers.at % lines.length, numbers);
    return lines.join("\n");
  };

const inText =
  (change: (text: string, at: number, numbers: Numbers) => string) =>
  (text: string, numbers: Numbers) =>
    change(text, numbers.at % (text.length + 1), numbers);

const MAC_ROMAN = new TextDecoder("macintosh");

const KINDS = {
  "delete lines": onLines((lines, at, { size }) => void lines.splice(at, size)),
  "double lines": onLines(
    (lines, at, { size }) => void lines.splice(at, 0, ...lines.slice(at, at + size)),
  ),
  "swap lines": onLines((lines, at, { to }) => {
    const other = to % lines.length;
    [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
  }),
  "indent lines": onLines((lines, at, { size, to, token }) => {
    const indent = [" ".repeat(1 + (to % 5)), "\t", "> ", "- ", token][to % 5] ?? "";
    for (let i = at; i < Math.min(at + size, lines.length); i += 1)
      lines[i] = indent + (lines[i] ?? "");
  }),
  "join lines": onLines(
    (lines, at, { size, to }) =>
      void lines.splice(at, size + 1, lines.slice(at, at + size + 1).join(["", " "][to % 2])),
  ),
  "split line": inText((text, at) => `${text.slice(0, at)}\n${text.slice(at)}`),
  "cut short": inText((text, at) => text.slice(0, at)),
  "cut out": inText((text, at, { size }) => text.slice(0, at) + text.slice(at + size)),
  "insert token": inText((text, at, { token }) => text.slice(0, at) + token + text.slice(at)),
  "put around": inText((text, at, { token, size }) =>
    [text.slice(0, at), text.slice(at, at + size), text.slice(at + size)].join(token),
  ),
  "repeat piece": inText(
    (text, at, { size, to }) =>
      text.slice(0, at) + text.slice(at, at + size).repeat(1 + (to % 300)) + text.slice(at + size),
  ),
  "swap halves": inText((text, at) => text.slice(at) + text.slice(0, at)),
  "carriage returns": (text) => text.replace(/\r?\n/g, "\r\n"),
  "byte order mark": (text) => `\ufeff${text}`,
  // UTF-8 as Latin-1 and as Mac Roman reads it.
  "as Latin-1": (text) => Buffer.from(text, "utf8").toString("latin1"),
  "as Mac Roman": (text) => MAC_ROMAN.decode(Buffer.from(text, "utf8")),
  // A word that stands nowhere else cannot be taken for another that was kept.
  "strange words": (text, { to }) => {
    let count = 0;
    return text.replace(/(?<![\p{L}.:/@-])\p{L}{5,}(?![\p{L}.:/=@-])/gu, (word) =>
      (count += 1) % (1 + (to % 4)) === 0 ? strangeWord(count) : word,
    );
  },
} satisfies Record<string, (text: string, numbers: Numbers) => string>;

/** Of letters, and another for each number. */
function strangeWord(number: number): string {
  const letters = [...String(number)].map((digit) => "abcdefghij".charAt(Number(digit)));
  return `zq${letters.join("").padStart(4, "x")}`;
}

/** Gives a mutation that shrinks to an earlier kind, an earlier place and a smaller piece. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  at: fc.nat(1_000_000),
  to: fc.nat(1_000_000),
  size: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 80 })),
  token: fc.constantFrom(...TOKENS),
});

/** Returns a text after mutations, one after the other. */
export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((changed, { kind, ...numbers }) => KINDS[kind](changed, numbers), text);
}
