/** A stretch of bytes from `start` up to `end`. */
export interface Stretch {
  start: number;
  end: number;
  /** It is well-formed UTF-8 beyond ASCII, is not UTF-8 at all, or is ASCII. */
  kind: "utf-8" | "other" | "ascii";
  /** How many characters it has; of other bytes, how many bytes. */
  count: number;
}

/** Returns the stretches of bytes, in order, each as long as can be. */
export function utf8Stretches(bytes: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    const kind = length === 0 ? "other" : length === 1 ? "ascii" : "utf-8";
    const end = at + Math.max(1, length);
    const last = stretches.at(-1);
    if (last?.kind === kind) {
      last.end = end;
      last.count += 1;
    } else stretches.push({ start: at, end, kind, count: 1 });
    at = end;
  }
  return stretches;
}

/** The length of the well-formed sequence that begins at an index (Unicode 16, table 3-7); 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
