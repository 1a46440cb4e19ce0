import { setTimeout as sleep } from "node:timers/promises";

/** How a host is asked. */
export interface Manners {
  /** Names the program, its version and how to reach its user. */
  userAgent: string;
  accept: string;
  /** The least time between the ends of two requests, in milliseconds. */
  pause: number;
  /** How long an answer may take, in milliseconds. */
  timeout: number;
}

/** Answers that say to come back later; arXiv's edge says 406 too. */
const LATER = new Set([406, 408, 429, 500, 502, 503, 504]);
const TRIES = 4;
/** Whoever asks for more patience than this is not asked again, in milliseconds. */
const MOST_PATIENCE = 30_000;

/** An answer that is no answer. */
export class SourceError extends Error {}

/**
 * Returns a function that fetches texts from one host, one after the other with a pause between them. It tries again, later
 * each time, where the host asks for that, but gives up soon. It throws `SourceError` with the reason.
 */
export function politeClient(manners: Manners): (url: string) => Promise<string> {
  let queue: Promise<unknown> = Promise.resolve();
  let free = 0;
  const turn = async (url: string) => {
    for (let attempt = 1; ; attempt += 1) {
      await sleep(Math.max(0, free - performance.now()));
      const answer = await ask(url, manners);
      free = performance.now() + manners.pause;
      if ("text" in answer) return answer.text;
      const wait = Math.max(manners.pause * 2 ** (attempt - 1), answer.retryAfter ?? 0);
      if (!answer.isLater || attempt === TRIES || wait > MOST_PATIENCE) {
        throw new SourceError(`${new URL(url).host}: ${answer.reason}`);
      }
      free = performance.now() + wait;
    }
  };
  return (url) => {
    const own = queue.then(() => turn(url));
    queue = own.catch(() => undefined);
    return own;
  };
}

type Answer = { text: string } | { reason: string; isLater: boolean; retryAfter: number | null };

async function ask(url: string, { userAgent, accept, timeout }: Manners): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { "User-Agent": userAgent, Accept: accept },
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (response.ok) return { text };
    const { status, statusText } = response;
    return {
      reason: `it answered ${status} ${statusText}`.trim(),
      isLater: LATER.has(status),
      retryAfter: secondsOf(response.headers.get("retry-after")),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
    const said = cause || (error instanceof Error ? error.message : String(error));
    return { reason: `no answer (${said})`, isLater: true, retryAfter: null };
  }
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
function secondsOf(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(seconds) ? null : seconds;
}
