import type { Visit } from "./visit";

/** What is stored: of this version, or nothing that this code knows. */
export interface Stored extends Visit {
  papers?: Record<string, { state: string } | undefined>;
}

/**
 * Returns what is in `localStorage` at a key, below which the reader's list or visit is: a new one where there is none, and an
 * object without a version where it is no JSON, of another version, or forbidden.
 */
export function stored(key: string): Stored {
  try {
    const value: Stored = JSON.parse(localStorage[key] ?? '{"v":1}');
    return value.v === 1 ? value : {};
  } catch {
    return {};
  }
}
