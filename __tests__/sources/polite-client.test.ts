import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { politeClient, SourceError } from "../../src/sources/polite-client";
import { sourceServer, type SourceServer } from "../support/source-server";

const MANNERS = {
  userAgent: "hot-papers/1 (mailto:a@a.example)",
  accept: "text/xml, */*",
  pause: 40,
  timeout: 400,
};

/** By which a timer may fire before its time, in milliseconds. */
const EARLY = 2;

let server: SourceServer;
afterEach(() => server.stop());

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(code, headers).end("no");
const text = (body: string) => (_: unknown, response: ServerResponse) => void response.end(body);

test("requests come one after the other, with a pause, and say who asks", async () => {
  server = await sourceServer((_, response) => void setTimeout(() => response.end("ok"), 20));
  const fetchText = politeClient(MANNERS);
  const answers = await Promise.all(
    [1, 2, 3].map((number) => fetchText(`${server.url}/${number}`)),
  );
  expect(answers).toEqual(["ok", "ok", "ok"]);
  expect(server.mostOpen()).toBe(1);
  expect(server.seen.map(({ url }) => url)).toEqual(["/1", "/2", "/3"]);
  const times = server.seen.map(({ at }) => at);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(MANNERS.pause - EARLY);
  expect(server.seen[0]?.headers).toMatchObject({
    "user-agent": "hot-papers/1 (mailto:a@a.example)",
    accept: "text/xml, */*",
  });
});

test.each([406, 429, 503])("%i is asked again, later each time", async (code) => {
  server = await sourceServer(status(code), status(code), text("ok"));
  await expect(politeClient(MANNERS)(server.url)).resolves.toBe("ok");
  const [first = 0, second = 0, third = 0] = server.seen.map(({ at }) => at);
  expect(second - first).toBeGreaterThanOrEqual(MANNERS.pause - EARLY);
  expect(third - second).toBeGreaterThanOrEqual(2 * MANNERS.pause - EARLY);
});

test("it gives up soon: after four tries, at once where the host says no, or asks for hours", async () => {
  server = await sourceServer(status(503));
  await expect(politeClient(MANNERS)(server.url)).rejects.toThrow(/it answered 503/);
  expect(server.seen).toHaveLength(4);
  await server.stop();
  server = await sourceServer(status(403));
  await expect(politeClient(MANNERS)(server.url)).rejects.toThrow(SourceError);
  expect(server.seen).toHaveLength(1);
  await server.stop();
  server = await sourceServer(status(429, { "retry-after": "54000" }));
  await expect(politeClient(MANNERS)(server.url)).rejects.toThrow(/it answered 429/);
  expect(server.seen).toHaveLength(1);
});

test("compressed and redirected answers are read; no answer, and half of one, are told", async () => {
  server = await sourceServer(
    (_, response) => void response.writeHead(301, { location: "/there" }).end(),
    (_, response) =>
      void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("ok")),
  );
  await expect(politeClient(MANNERS)(server.url)).resolves.toBe("ok");
  await server.stop();
  server = await sourceServer((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.destroy(), 10);
  });
  await expect(politeClient(MANNERS)(server.url)).rejects.toThrow(/no answer/);
  await server.stop();
  server = await sourceServer(() => undefined);
  await expect(politeClient({ ...MANNERS, timeout: 50 })(server.url)).rejects.toThrow(
    /no answer \(.*timeout/,
  );
});
