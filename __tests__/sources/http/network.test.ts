import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openNetwork } from "../../../src/sources/http/network";
import { commandSite, type CommandSite } from "../../support/command-site";
import { sourceServer, type SourceServer } from "../../support/source-server";

let site: CommandSite;
let server: SourceServer;
beforeEach(() => {
  site = commandSite({});
});
afterEach(async () => {
  await server.stop();
  site.remove();
});

const open = (env: Record<string, string>, isOffline = false) =>
  openNetwork({ userAgent: "hot-papers/1", cache: join(site.folder, "cache"), isOffline, env });
const get = (url: string, secret = {}) => ({ url, accept: "*/*", secret });

test("an answer is kept, the host is asked whether it has changed, and offline nobody is asked", async () => {
  server = await sourceServer(
    (_, response) =>
      void response
        .writeHead(200, { etag: '"1"', "last-modified": "Fri, 09 Jan 2026 05:00:00 GMT" })
        .end("first"),
    (_, response) => void response.writeHead(304).end(),
    (_, response) => void response.end("second"),
  );
  const env = { HOT_PAPERS_MIRROR: server.url };
  const asked = get("https://rss.arxiv.org/rss/cs.LG?a=b");
  const ask = async (isOffline = false) => {
    const network = open(env, isOffline);
    try {
      return await network.getText(asked);
    } finally {
      await network.close();
    }
  };
  expect(await ask()).toBe("first");
  expect(await ask()).toBe("first");
  expect(await ask(true)).toBe("first");
  expect(await ask()).toBe("second");
  expect(server.seen.map(({ url }) => url)).toEqual(Array(3).fill("/rss.arxiv.org/rss/cs.LG?a=b"));
  expect(server.seen[0]?.headers["if-none-match"]).toBeUndefined();
  expect(server.seen[1]?.headers).toMatchObject({
    "if-none-match": '"1"',
    "if-modified-since": "Fri, 09 Jan 2026 05:00:00 GMT",
  });
  await expect(open(env, true).getText(get("https://rss.arxiv.org/rss/cs.CL"))).rejects.toThrow(
    "rss.arxiv.org: its answer is not in the cache, and --offline is set",
  );
});

test("what is kept has no key in it, and an answer that was cut off is asked for again", async () => {
  server = await sourceServer((_, response) => void response.end("answer"));
  const network = open({ HOT_PAPERS_MIRROR: server.url });
  const asked = get("https://api.openalex.org/works", { authorization: "Bearer s3cret" });
  await network.getText(asked);
  expect(server.seen[0]?.headers.authorization).toBe("Bearer s3cret");
  const folder = join(site.folder, "cache/answers");
  const [name = ""] = readdirSync(folder);
  expect(readFileSync(join(folder, name), "utf8")).not.toContain("s3cret");
  site.write(join("cache/answers", name), '{"text":"ans');
  expect(await network.getText(asked)).toBe("answer");
  expect(server.seen).toHaveLength(2);
  await network.close();
});

test("all hosts of arXiv are one: one request at a time, with pauses between them", async () => {
  server = await sourceServer((_, response) => void setTimeout(() => response.end("ok"), 20));
  const network = open({ HOT_PAPERS_MIRROR: server.url, HOT_PAPERS_PAUSE: "60" });
  await Promise.all(
    ["rss", "export"].map((name) => network.getText(get(`https://${name}.arxiv.org/`))),
  );
  await network.close();
  expect(server.mostOpen()).toBe(1);
  const [first = 0, second = 0] = server.seen.map(({ at }) => at);
  expect(second - first).toBeGreaterThanOrEqual(60 - 2);
});

test("a mirror is on this machine", () => {
  server ??= { url: "", seen: [], mostOpen: () => 0, connections: () => 0, stop: async () => {} };
  expect(() => open({ HOT_PAPERS_MIRROR: "https://mirror.example" })).toThrow(/this machine/);
});

test("the proxies of the environment are used, but not for what NO_PROXY names", async () => {
  server = await sourceServer((_, response) => void response.end("straight"));
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on("connect", ({ url = "" }, socket) => {
    tunnels.push(url);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => void proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  const url = `http://ada:pa55word@127.0.0.1:${port}`;
  const ask = async (env: Record<string, string>, asked: string) => {
    const network = open(env);
    try {
      return await network.getText(get(asked));
    } catch (error) {
      return String(error);
    } finally {
      await network.close();
    }
  };
  const refusal = await ask({ HTTPS_PROXY: url, HOT_PAPERS_PAUSE: "1" }, "https://api.a.example/");
  expect(tunnels[0]).toBe("api.a.example:443");
  expect(refusal).toContain("api.a.example: no answer");
  expect(refusal).not.toContain("pa55word");
  expect(await ask({ HTTP_PROXY: url, NO_PROXY: "127.0.0.1" }, server.url)).toBe("straight");
  await new Promise((resolve) => void proxy.close(resolve));
});
