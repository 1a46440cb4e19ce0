import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a source saw it. */
export interface SeenRequest {
  url: string;
  headers: IncomingMessage["headers"];
  /** In milliseconds. */
  at: number;
}

/** A host of a source, on this machine. */
export interface SourceServer {
  url: string;
  seen: SeenRequest[];
  /** How many requests were open at once. */
  mostOpen: () => number;
  stop: () => Promise<void>;
}

/** Starts a server that gives these answers one after the other, the last again and again. */
export async function sourceServer(
  ...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]
): Promise<SourceServer> {
  const seen: SeenRequest[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => void (open -= 1));
    seen.push({ url: request.url ?? "", headers: request.headers, at: performance.now() });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    mostOpen: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
