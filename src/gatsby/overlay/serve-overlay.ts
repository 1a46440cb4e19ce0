import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { normaliseLineEnds } from "../../digest/repair/clean-source";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { OVERLAY_PATH } from "../../overlay/page-report";
import type { BuildState } from "../build-state";
import { pageReport } from "./page-report";
import { rulePage } from "./rule-page";

/** As far as a request is looked at. */
interface Request {
  method: string;
  path: string;
  query: Record<string, unknown>;
  on(event: "close", listener: () => void): unknown;
}

/** As far as an answer is made. */
interface Response {
  status(code: number): Response;
  set(headers: Record<string, string>): Response;
  json(body: unknown): unknown;
  type(mediaType: string): Response;
  send(body: string): unknown;
  flushHeaders(): void;
  write(text: string): unknown;
}

/**
 * Returns an Express handler for `gatsby develop` that answers the overlay: what is to be said of a page
 * (`/problems?path=`), the page of a rule (`/rules/ID`), and a stream of events that has one for each change (`/changes`).
 */
export function serveOverlay(
  state: Readonly<Pick<BuildState, "memory" | "problems" | "listeners">>,
  siteRoot: string,
) {
  return (request: Request, response: Response, next: () => void): void => {
    const { method, path, query } = request;
    if (method !== "GET" || !path.startsWith(`${OVERLAY_PATH}/`)) return next();
    const asked = path.slice(OVERLAY_PATH.length);
    if (asked === "/changes") return sendChanges(request, response, state.listeners);
    response.set({ "cache-control": "no-store" });
    if (asked === "/problems" && typeof query.path === "string") {
      const textOf = (file: string) => readText(resolve(siteRoot, file));
      response.json(pageReport(query.path, state.memory, state.problems, textOf));
      return;
    }
    const page = asked.startsWith("/rules/") ? rulePage(asked.slice("/rules/".length)) : null;
    if (page === null) return next();
    response.type("text/html; charset=utf-8").send(page);
  };
}

/** `no-transform` keeps the server from holding events back to compress them. */
function sendChanges(request: Request, response: Response, listeners: Set<() => void>): void {
  response.set({ "content-type": "text/event-stream", "cache-control": "no-cache, no-transform" });
  response.flushHeaders();
  const tell = () => void response.write("data: changed\n\n");
  listeners.add(tell);
  request.on("close", () => listeners.delete(tell));
}

function readText(path: string): string {
  try {
    return normaliseLineEnds(decodeBytes(readFileSync(path)).text);
  } catch {
    // It may be deleted, and nothing has noticed that yet.
    return "";
  }
}
