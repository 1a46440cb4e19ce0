import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a source saw it. */
export interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
  /** In milliseconds. */
  at: number;
}

/** Answers a request; its body has been read. */
export type AnswerRequest = (request: SeenRequest, response: ServerResponse) => void;

/** A host of a source, on this machine. */
export interface SourceServer {
  url: string;
  seen: SeenRequest[];
  /** How many requests were open at once. */
  mostOpen: () => number;
  /** How many connections there were. */
  connections: () => number;
  stop: () => Promise<void>;
}

/** Starts a server that gives these answers one after the other, the last again and again. */
export async function sourceServer(...answers: AnswerRequest[]): Promise<SourceServer> {
  const seen: SeenRequest[] = [];
  let open = 0;
  let most = 0;
  let connections = 0;
  const server = createServer((incoming, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => void (open -= 1));
    const at = performance.now();
    void textOf(incoming).then((body) => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, url, headers, body, at };
      seen.push(request);
      answers[Math.min(seen.length, answers.length) - 1]?.(request, response);
    });
  });
  server.on("connection", () => void (connections += 1));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    mostOpen: () => most,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts a server that answers by the beginning of the path: as a mirror does, whose folders are hosts. */
export function sourceMirror(routes: Record<string, AnswerRequest>): Promise<SourceServer> {
  return sourceServer((request, response) => {
    const [, answer] =
      Object.entries(routes).find(([path]) => request.url.startsWith(`/${path}`)) ?? [];
    if (answer === undefined) response.writeHead(404).end(`no route for ${request.url}`);
    else answer(request, response);
  });
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
