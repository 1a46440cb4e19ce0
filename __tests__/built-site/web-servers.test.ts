import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixtureSite } from "../support/fixture-site";
import { guideBlocks } from "../support/guide-blocks";
import {
  hasWebServer,
  type RunningServer,
  startWebServer,
  type WebServer,
} from "../support/web-server";

const GUIDE = "docs/guides/deploy.md";
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK = "public, max-age=0, must-revalidate";

let publicDir: string;

beforeAll(async () => {
  const site = (await fixtureSite()).publicDir;
  publicDir = mkdtempSync(join(tmpdir(), "hot-papers-served-"));
  // Debian's nginx and Apache give up their rights, and such folders are for their maker alone.
  chmodSync(publicDir, 0o755);
  cpSync(site, publicDir, { recursive: true });
  writeFileSync(join(publicDir, "posts/week.md"), "# Week\n");
  mkdirSync(join(publicDir, "static"), { recursive: true });
  writeFileSync(join(publicDir, "static/a-0123456789abcdef.png"), "");
  writeFileSync(join(publicDir, "app-0123456789abcdef0123.js"), "");
  writeFileSync(join(publicDir, "visits.js"), "");
}, 2_400_000);
afterAll(() => rmSync(publicDir, { recursive: true, force: true }));

/** The first file below a folder of the built site that ends in `extension`, as an address. */
function fileIn(folder: string, extension: string): string {
  const name = readdirSync(join(publicDir, folder), { recursive: true, encoding: "utf8" }).find(
    (found) => found.endsWith(extension),
  );
  if (name === undefined) throw new Error(`There is no ${extension} in ${folder}.`);
  return `/${join(folder, name)}`;
}

describe.each<WebServer>(["nginx", "apache", "caddy"])("the guide's block for %s", (name) => {
  const isHere = hasWebServer(name);
  if (!isHere) console.warn(`Skipped: ${name} is not installed.`);
  const given = isHere ? it : it.skip;
  let server: RunningServer;

  beforeAll(async () => {
    if (!isHere) return;
    const block = guideBlocks(GUIDE).find(({ mark }) => mark === `tested: ${name}`);
    server = await startWebServer(name, block?.text ?? "", publicDir);
  });
  afterAll(() => server?.close());

  /** Asks without following redirects, and without the browser's own decoding. */
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { redirect: "manual", headers });

  given("serves pages at their folders, and redirects to them", async () => {
    const page = fileIn("papers", "index.html").replace(/index\.html$/, "");
    const response = await ask(page);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("</html>");
    const redirected = await ask(page.slice(0, -1));
    expect([301, 308]).toContain(redirected.status);
    expect(new URL(redirected.headers.get("location") ?? "", server.url).pathname).toBe(page);
  });

  given.each(["/no-such-page/", "/papers/no-such-paper/", "/static/none.png"])(
    "answers %s with the site's 404 page",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^text\/html; *charset=utf-8$/i);
      expect(await response.text()).toMatch(/<meta name="robots" content="noindex/);
    },
  );

  given("says that text is UTF-8, and of what kind it is", async () => {
    const types = async (paths: string[]) =>
      Promise.all(
        paths.map(async (path) => {
          const { status, headers } = await ask(path);
          const type = (headers.get("content-type") ?? "").toLowerCase().replace("; ", ";");
          return [path.replace(/.*(?=\.)/, ""), status, type];
        }),
      );
    const paths = [
      "/",
      fileIn("hot-papers/elements", ".js"),
      fileIn("data", ".json"),
      "/rss.xml",
      "/robots.txt",
      "/posts/week.md",
      fileIn("papers", ".bib"),
      fileIn("posts", ".ris"),
      fileIn("hot-papers", ".svg"),
    ];
    const found = await types(paths);
    expect(found).toEqual([
      ["/", 200, "text/html;charset=utf-8"],
      [".js", 200, expect.stringMatching(/^(?:text|application)\/javascript;charset=utf-8$/)],
      [".json", 200, "application/json;charset=utf-8"],
      [".xml", 200, expect.stringMatching(/^(?:text|application)\/xml;charset=utf-8$/)],
      [".txt", 200, "text/plain;charset=utf-8"],
      [".md", 200, "text/markdown;charset=utf-8"],
      [".bib", 200, "application/x-bibtex;charset=utf-8"],
      [".ris", 200, "application/x-research-info-systems;charset=utf-8"],
      [".svg", 200, expect.stringMatching(/^image\/svg\+xml(?:;charset=utf-8)?$/)],
    ]);
  });

  given("lets browsers keep what never changes under its name, and that alone", async () => {
    const cached = async (path: string) => (await ask(path)).headers.get("cache-control");
    expect(await cached(fileIn("hot-papers/elements", ".js"))).toBe(FOR_EVER);
    expect(await cached(fileIn("hot-papers/social", ".png"))).toBe(FOR_EVER);
    expect(await cached("/static/a-0123456789abcdef.png")).toBe(FOR_EVER);
    expect(await cached("/app-0123456789abcdef0123.js")).toBe(FOR_EVER);
    expect(await cached("/visits.js")).toBe(ASK);
    expect(await cached("/")).toBe(ASK);
    expect(await cached("/rss.xml")).toBe(ASK);
    expect(await cached(fileIn("papers", ".bib"))).toBe(ASK);
    expect(await cached("/hot-papers/favicon.svg")).toBe(ASK);
  });

  given("sends the headers that a page cannot set itself, with its errors too", async () => {
    for (const path of ["/", "/none/", fileIn("papers", ".bib"), fileIn("data", ".json")]) {
      const { headers } = await ask(path);
      expect({
        path,
        policy: headers.get("content-security-policy"),
        sniff: headers.get("x-content-type-options"),
        referrer: headers.get("referrer-policy"),
      }).toEqual({
        path,
        policy: "frame-ancestors 'self'",
        sniff: "nosniff",
        referrer: "same-origin",
      });
    }
  });

  given("compresses what is text", async () => {
    const packed = async (path: string) =>
      (await ask(path, { "accept-encoding": "gzip" })).headers.get("content-encoding");
    for (const path of ["/", "/rss.xml", fileIn("data", ".json"), fileIn("posts", ".ris")]) {
      expect({ path, packed: await packed(path) }).toEqual({ path, packed: "gzip" });
    }
    expect(await packed(fileIn("hot-papers/social", ".png"))).toBeNull();
  });
});
