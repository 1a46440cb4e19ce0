import type { ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { politeClient, type Pace } from "../../../src/sources/http/polite-client";
import { proxiedDispatcher } from "../../../src/sources/http/proxied-dispatcher";
import { SourceError, type SourceRequest } from "../../../src/sources/http/source-request";
import { sourceServer, type AnswerRequest, type SourceServer } from "../../support/source-server";

const PACE: Pace = {
  userAgent: "hot-papers/1 (mailto:a@a.example)",
  pause: 40,
  timeout: 20_000,
  longest: 10_000,
};

/** By which a timer may fire before its time, in milliseconds. */
const EARLY = 2;

let server: SourceServer;
afterEach(() => server.stop());

const status =
  (code: number, headers: Record<string, string> = {}): AnswerRequest =>
  (_, response) =>
    void response.writeHead(code, headers).end("no");
const text =
  (body: string): AnswerRequest =>
  (_, response) =>
    void response.end(body);
const client = (pace: Partial<Pace> = {}) => {
  const ask = politeClient({ ...PACE, ...pace });
  return async (url: string, more: Partial<SourceRequest> = {}) =>
    (await ask({ url, accept: "text/xml, */*", ...more })).text;
};

test("requests come one after the other over one connection, with a pause, and say who asks", async () => {
  server = await sourceServer((_, response) => void setTimeout(() => response.end("ok"), 20));
  const ask = client({ dispatcher: await proxiedDispatcher({}) });
  const answers = await Promise.all([1, 2, 3].map((number) => ask(`${server.url}/${number}`)));
  expect(answers).toEqual(["ok", "ok", "ok"]);
  expect(server.mostOpen()).toBe(1);
  expect(server.connections()).toBe(1);
  expect(server.seen.map(({ url }) => url)).toEqual(["/1", "/2", "/3"]);
  const times = server.seen.map(({ at }) => at);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(PACE.pause - EARLY);
  expect(server.seen[0]?.headers).toMatchObject({
    "user-agent": "hot-papers/1 (mailto:a@a.example)",
    accept: "text/xml, */*",
  });
});

test("the pause is kept after an earlier run too", async () => {
  server = await sourceServer(text("ok"));
  const began = performance.now();
  await client({ pause: 200, lastAsked: Date.now() - 50 })(server.url);
  expect((server.seen[0]?.at ?? 0) - began).toBeGreaterThanOrEqual(150 - 2 * EARLY);
  // A clock that was set back makes nobody wait for long.
  await client({ pause: 20, lastAsked: Date.now() + 3_600_000 })(server.url);
  expect(performance.now() - began).toBeLessThan(60_000);
});

test.each([406, 429, 503])("%i is asked again, later each time", async (code) => {
  server = await sourceServer(status(code), status(code), text("ok"));
  await expect(client()(server.url)).resolves.toBe("ok");
  const [first = 0, second = 0, third = 0] = server.seen.map(({ at }) => at);
  expect(second - first).toBeGreaterThanOrEqual(PACE.pause - EARLY);
  expect(third - second).toBeGreaterThanOrEqual(2 * PACE.pause - EARLY);
});

test("it waits as long as it is asked to, if that is soon", async () => {
  server = await sourceServer(status(429, { "retry-after": "1" }), text("ok"));
  await expect(client()(server.url)).resolves.toBe("ok");
  expect((server.seen[1]?.at ?? 0) - (server.seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(
    1000 - EARLY,
  );
});

test("it gives up soon: after four tries, at once where the host says no, or asks for hours", async () => {
  server = await sourceServer(status(503));
  await expect(client()(server.url)).rejects.toThrow(/it answered 503/);
  expect(server.seen).toHaveLength(4);
  await server.stop();
  server = await sourceServer(status(403));
  await expect(client()(server.url)).rejects.toThrow(SourceError);
  expect(server.seen).toHaveLength(1);
  await server.stop();
  server = await sourceServer(status(429, { "retry-after": "54000" }));
  await expect(client()(server.url)).rejects.toThrow(
    /it answered 429 Too Many Requests, and asks to wait for 15 hours$/,
  );
  expect(server.seen).toHaveLength(1);
  await server.stop();
  const later = new Date(Date.now() + 7_200_000).toUTCString();
  server = await sourceServer(status(503, { "retry-after": later }));
  await expect(client()(server.url)).rejects.toThrow(/asks to wait for 2 hours$/);
});

test("compressed answers are read; no answer, half of one and one without end are told", async () => {
  const compressed =
    (encoding: string, body: Buffer) =>
    (_: unknown, response: ServerResponse): void =>
      void response.writeHead(200, { "content-encoding": encoding }).end(body);
  server = await sourceServer(
    compressed("gzip", gzipSync("ok")),
    compressed("br", brotliCompressSync("also")),
    text("x".repeat(20_000)),
  );
  await expect(client()(server.url)).resolves.toBe("ok");
  await expect(client()(server.url)).resolves.toBe("also");
  await expect(client()(server.url)).rejects.toThrow(/its answer is longer than 10000 bytes/);
  expect(server.seen).toHaveLength(3);
  await server.stop();
  server = await sourceServer((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.destroy(), 10);
  });
  await expect(client()(server.url)).rejects.toThrow(/no answer/);
  await server.stop();
  server = await sourceServer(() => undefined);
  await expect(client({ timeout: 50 })(server.url)).rejects.toThrow(/no answer \(.*timeout/);
});

test("redirects are followed with pauses, not without end, and other hosts get no key", async () => {
  const other = await sourceServer(text("there"));
  server = await sourceServer(
    status(301, { location: "/moved" }),
    status(302, { location: `${other.url}/there` }),
  );
  await expect(client()(server.url, { secret: { "x-api-key": "s3cret" } })).resolves.toBe("there");
  expect(server.seen.map(({ headers }) => headers["x-api-key"])).toEqual(["s3cret", "s3cret"]);
  expect(other.seen[0]?.headers["x-api-key"]).toBeUndefined();
  const times = server.seen.map(({ at }) => at);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(PACE.pause - EARLY);
  await other.stop();
  await server.stop();
  server = await sourceServer(status(301, { location: "/round" }));
  await expect(client()(server.url)).rejects.toThrow(/it redirects without end/);
});

test("JSON is posted", async () => {
  server = await sourceServer(text("[]"));
  await client()(server.url, { json: { ids: ["ARXIV:2601.00001"] } });
  expect(server.seen[0]).toMatchObject({
    method: "POST",
    body: '{"ids":["ARXIV:2601.00001"]}',
    headers: { "content-type": "application/json" },
  });
});
