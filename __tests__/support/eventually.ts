import { setTimeout as wait } from "node:timers/promises";

const TRIES = 300;
const PAUSE_MS = 100;

/** Reads a value of a page until it is what is expected; after thirty seconds and more fails with both. */
export async function eventually<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch {
      await wait(PAUSE_MS);
    }
  }
  expect(await read()).toEqual(expected);
}
