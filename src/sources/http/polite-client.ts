import { setTimeout as sleep } from "node:timers/promises";
import { askOnce, type Manners } from "./ask-once";
import { SourceError, type Ask, type SourceAnswer, type SourceRequest } from "./source-request";

/** How a host is asked again. */
export interface Pace extends Manners {
  /** The least time between the end of a request and the next, in milliseconds. */
  pause: number;
  /** When the host was last asked by an earlier run, in milliseconds since 1970. */
  lastAsked?: number;
  /** Is told each time that the host was asked. */
  onAsked?: () => void;
}

const TRIES = 4;
/** Whoever asks for more patience than this is not asked again, in milliseconds. */
const MOST_PATIENCE = 30_000;
const MOST_MOVES = 3;

/**
 * Returns a function that asks one host, one request after the other with a pause between them. It asks again, later each
 * time, where the host wants that, but gives up soon: it never waits for hours.
 */
export function politeClient(pace: Pace): Ask {
  let queue: Promise<unknown> = Promise.resolve();
  const since = Date.now() - (pace.lastAsked ?? 0);
  let free = performance.now() + Math.min(Math.max(pace.pause - since, 0), pace.pause);
  const send = async (request: SourceRequest) => {
    await sleep(Math.max(0, free - performance.now()));
    const outcome = await askOnce(request, pace);
    free = performance.now() + pace.pause;
    pace.onAsked?.();
    return outcome;
  };
  const turn = async (asked: SourceRequest): Promise<SourceAnswer> => {
    let request = asked;
    let moves = 0;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await send(request);
      if (outcome.kind === "answer") return outcome;
      const { host } = new URL(request.url);
      if (outcome.kind === "moved") {
        moves += 1;
        if (moves > MOST_MOVES) throw new SourceError(`${host}: it redirects without end`);
        request = moved(request, outcome.to);
        attempt -= 1;
        continue;
      }
      const wait = Math.max(pace.pause * 2 ** (attempt - 1), outcome.retryAfter ?? 0);
      if (!outcome.isLater || attempt === TRIES || wait > MOST_PATIENCE) {
        throw new SourceError(`${host}: ${outcome.reason}${asksFor(outcome)}`, outcome.status);
      }
      free = performance.now() + wait;
    }
  };
  return (request) => {
    const own = queue.then(() => turn(request));
    queue = own.catch(() => undefined);
    return own;
  };
}

/** Neither keys nor what is known of one host are told to another. */
function moved({ secret, ...request }: SourceRequest, to: string): SourceRequest {
  const stays = new URL(to).origin === new URL(request.url).origin;
  return { ...request, url: to, ...(stays && secret !== undefined && { secret }) };
}

function asksFor({ retryAfter }: { retryAfter: number | null }): string {
  if (retryAfter === null || retryAfter <= MOST_PATIENCE) return "";
  const minutes = Math.round(retryAfter / 60_000);
  return `, and asks to wait for ${minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`}`;
}
