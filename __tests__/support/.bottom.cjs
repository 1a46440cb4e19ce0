// __tests__/support/browser.ts
var import_node_child_process = require("node:child_process");
var import_node_path2 = require("node:path");
var import_playwright_core = require("playwright-core");

// __tests__/support/build-site.ts
var import_node_path = require("node:path");

// __tests__/support/built-pages.ts
var import_hast_util_from_html = require("hast-util-from-html");
var import_unist_util_visit = require("unist-util-visit");

// __tests__/support/build-site.ts
var REPOSITORY = (0, import_node_path.resolve)(__dirname, "../..");
var TEST = (0, import_node_path.join)(REPOSITORY, ".test");
var BUILDS = (0, import_node_path.join)(TEST, "builds");

// __tests__/support/browser.ts
var FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];
function chromiumPath() {
  const script = (0, import_node_path2.join)(REPOSITORY, "scripts/find-chromium.mjs");
  return (0, import_node_child_process.execFileSync)(process.execPath, [script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"]
  }).trim();
}
function launchBrowser() {
  return import_playwright_core.chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

// __tests__/support/serve.ts
var import_node_fs = require("node:fs");
var import_node_http = require("node:http");
var import_node_path3 = require("node:path");
var import_node_zlib = require("node:zlib");
var CONTENT_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2"
};
var IS_TEXT = /^(text\/|image\/svg)|json|xml|manifest/;
var HASHED = /-[\dA-Z]{8}\.js$|[-.][\da-f]{20}\./;
async function serve(publicDir, pathPrefix = "", headers = {}) {
  const server = (0, import_node_http.createServer)((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = requestedPath(request.url ?? "/", pathPrefix);
    const file = path === null ? null : fileAt(publicDir, path);
    const brotli = /\bbr\b/.test(String(request.headers["accept-encoding"]));
    if (file === null) send(response, 404, (0, import_node_path3.join)(publicDir, "404.html"), brotli);
    else send(response, 200, file, brotli);
  });
  await new Promise((settle) => server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${pathPrefix}`,
    close: () => new Promise((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    })
  };
}
function requestedPath(url, pathPrefix) {
  const { pathname } = new URL(url, "http://localhost");
  if (!`${pathname}/`.startsWith(`${pathPrefix}/`)) return null;
  try {
    return decodeURIComponent(pathname.slice(pathPrefix.length));
  } catch {
    return null;
  }
}
function fileAt(publicDir, path) {
  const target = (0, import_node_path3.normalize)((0, import_node_path3.join)(publicDir, path));
  if (target !== publicDir && !target.startsWith(publicDir + import_node_path3.sep)) return null;
  return [target, (0, import_node_path3.join)(target, "index.html")].find(isFile) ?? null;
}
function isFile(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function send(response, status, file, brotli) {
  if (!(0, import_node_fs.existsSync)(file)) {
    response.writeHead(status).end();
    return;
  }
  const type = CONTENT_TYPES[(0, import_node_path3.extname)(file)] ?? "application/octet-stream";
  const packed = brotli && IS_TEXT.test(type);
  const content = (0, import_node_fs.readFileSync)(file);
  response.writeHead(status, {
    "content-type": type,
    "cache-control": `public, max-age=${HASHED.test(file) ? "31536000, immutable" : "0"}`,
    ...packed ? { "content-encoding": "br", vary: "accept-encoding" } : {}
  });
  response.end(packed ? (0, import_node_zlib.brotliCompressSync)(content) : content);
}

// ../h8-scratch/bottom.ts
(async () => {
  const [dir, ...paths] = process.argv.slice(2);
  const server = await serve(dir);
  const browser = await launchBrowser();
  for (const path of paths) for (const width of [1440, 390]) {
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    await page.goto(server.url + path);
    await page.locator("nav ol").last().scrollIntoViewIfNeeded().catch(() => {
    });
    await page.evaluate(() => scrollBy(0, 250));
    await page.waitForTimeout(100);
    await page.screenshot({ path: `/work/tmp/h8-scratch/bottom${path.replace(/\//g, "_")}${width}.png` });
    await page.close();
  }
  await browser.close();
  await server.close();
})();
