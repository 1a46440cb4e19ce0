import type { Dispatcher, Response } from "undici";
import type { SourceRequest } from "./source-request";

/** How a host is asked. */
export interface Manners {
  /** Names the program, its version and how to reach its user. */
  userAgent: string;
  /** How long an answer may take, in milliseconds. */
  timeout: number;
  /** The longest answer that is read, in bytes. */
  longest: number;
  dispatcher?: Dispatcher;
}

/** What came of one request: an answer, the way to it, or the reason why there is none. */
export type Outcome =
  | { kind: "answer"; text: string | null; etag: string | null; lastModified: string | null }
  | { kind: "moved"; to: string }
  | {
      kind: "failed";
      reason: string;
      status: number | null;
      /** It may be there later. */
      isLater: boolean;
      /** In milliseconds. */
      retryAfter: number | null;
    };

/** Answers that say to come back later; arXiv's edge says 406 too. */
const LATER = new Set([406, 408, 429, 500, 502, 503, 504]);
const MOVED = new Set([301, 302, 303, 307, 308]);

class TooLong extends Error {}

/** Sends one request and reads its answer; never rejects. */
export async function askOnce(request: SourceRequest, manners: Manners): Promise<Outcome> {
  try {
    const { fetch } = await import("undici");
    const { json, secret = {}, ifChanged } = request;
    const response = await fetch(request.url, {
      method: json === undefined ? "GET" : "POST",
      headers: {
        "user-agent": manners.userAgent,
        accept: request.accept,
        ...(json !== undefined && { "content-type": "application/json" }),
        ...(ifChanged?.etag && { "if-none-match": ifChanged.etag }),
        ...(ifChanged?.lastModified && { "if-modified-since": ifChanged.lastModified }),
        ...secret,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      redirect: "manual",
      signal: AbortSignal.timeout(manners.timeout),
      ...(manners.dispatcher && { dispatcher: manners.dispatcher }),
    });
    return await outcomeOf(response, request.url, manners);
  } catch (error) {
    const isLater = !(error instanceof TooLong);
    return { kind: "failed", reason: reasonOf(error), status: null, isLater, retryAfter: null };
  }
}

async function outcomeOf(response: Response, url: string, { longest }: Manners): Promise<Outcome> {
  const { status, statusText, headers } = response;
  const text = await textOf(response, longest);
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  if (status === 304) return { kind: "answer", text: null, etag, lastModified };
  if (response.ok) return { kind: "answer", text, etag, lastModified };
  const location = headers.get("location");
  if (MOVED.has(status) && location !== null && URL.canParse(location, url)) {
    return { kind: "moved", to: new URL(location, url).href };
  }
  return {
    kind: "failed",
    reason: `it answered ${status} ${statusText}`.trim(),
    status,
    isLater: LATER.has(status),
    retryAfter: waitOf(headers.get("retry-after")),
  };
}

async function textOf({ body }: Response, longest: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) throw new TooLong(`longer than ${longest} bytes`);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function reasonOf(error: unknown): string {
  if (error instanceof TooLong) return `its answer is ${error.message}`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
  const said = cause || (error instanceof Error ? error.message : String(error));
  return `no answer (${said})`;
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(value: string | null): number | null {
  if (value === null) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? null : wait;
}
