import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dispatcher } from "undici";
import { keptAnswers } from "./kept-answers";
import { politeClient } from "./polite-client";
import { proxiedDispatcher, type ProxyEnv } from "./proxied-dispatcher";
import { SourceError, type Ask, type SourceRequest } from "./source-request";

/** Asks hosts for texts; rejects with `SourceError`. */
export interface Network {
  getText: (request: SourceRequest) => Promise<string>;
  /** Waits until all connections are closed. */
  close: () => Promise<void>;
}

/** How the network is used. */
export interface NetworkSettings {
  /** Names the program and who uses it. */
  userAgent: string;
  /** The folder in which answers are kept. */
  cache: string;
  isOffline: boolean;
  /**
   * Names proxies. `HOT_PAPERS_MIRROR`, an address of this machine, is asked in place of all hosts, each as a folder, with
   * `HOT_PAPERS_PAUSE` milliseconds between two requests: so that whole runs can be tried out, also at another time
   * (`HOT_PAPERS_NOW`).
   */
  env: ProxyEnv;
}

/** By the terms of arXiv: one request in three seconds, over one connection, for all its hosts together. In milliseconds. */
const ARXIV_PAUSE = 3000;
const PAUSES: ReadonlyMap<string, number> = new Map([
  ["arxiv.org", ARXIV_PAUSE],
  ["api.semanticscholar.org", 1100],
]);
const USUAL_PAUSE = 250;
const TIMEOUT = 30_000;
/** A full feed of all of arXiv has some 5 MB. */
const LONGEST = 50_000_000;

/** Returns the network as sources use it: each host in turn, with pauses, answers kept, through proxies where there are any. */
export function openNetwork({ userAgent, cache, isOffline, env }: NetworkSettings): Network {
  const clients = new Map<string, Ask>();
  const mirror = mirrorOf(env);
  let dispatcher: Promise<Dispatcher> | null = null;
  const clientOf = async (host: string): Promise<Ask> => {
    const known = clients.get(host);
    if (known !== undefined) return known;
    dispatcher ??= proxiedDispatcher(env);
    const sender = await dispatcher;
    const stamp = join(cache, `${host}.asked`);
    const client = politeClient({
      userAgent,
      timeout: TIMEOUT,
      longest: LONGEST,
      dispatcher: sender,
      pause: mirror?.pause ?? PAUSES.get(host) ?? USUAL_PAUSE,
      lastAsked: statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0,
      onAsked: () => touch(cache, stamp),
    });
    const own = clients.get(host) ?? client;
    clients.set(host, own);
    return own;
  };
  const ask: Ask = async (request) => {
    const { host, pathname, search } = new URL(request.url);
    const client = await clientOf(/(?:^|\.)arxiv\.org$/.test(host) ? "arxiv.org" : host);
    if (mirror === null) return client(request);
    return client({ ...request, url: `${mirror.url}/${host}${pathname}${search}` });
  };
  return {
    getText: keptAnswers({ ask, folder: join(cache, "answers"), isOffline }),
    close: async () => void (await (await dispatcher)?.close()),
  };
}

function mirrorOf(env: ProxyEnv): { url: string; pause: number } | null {
  const { HOT_PAPERS_MIRROR: url, HOT_PAPERS_PAUSE: pause = "0" } = env;
  if (!url) return null;
  if (!/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(url)) {
    throw new SourceError("HOT_PAPERS_MIRROR has to be an address of this machine");
  }
  return { url, pause: Number(pause) };
}

/** So that the next run keeps the pause too. */
function touch(folder: string, stamp: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(stamp, "");
  } catch {
    return;
  }
}
