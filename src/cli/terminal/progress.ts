import type { Io } from "./io";

/** Milliseconds after which work counts as long, and between two lines of it. */
const PAUSE = 200;

/** Returns a function that tells on a terminal how much of some work is done, and one that removes that again. */
export function progress(
  io: Pick<Io, "err" | "isTerminal">,
  what: string,
): { step: (done: number, all: number) => void; end: () => void } {
  let last = performance.now();
  let isShown = false;
  return {
    step(done, all) {
      if (!io.isTerminal.err || performance.now() - last < PAUSE) return;
      last = performance.now();
      isShown = true;
      io.err(`\r${what} ${done}/${all} `);
    },
    end() {
      if (isShown) io.err("\r\u001b[K");
    },
  };
}
