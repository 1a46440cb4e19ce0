import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const CONTENT_TYPES: Record<string, string> = {
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
  ".woff2": "font/woff2",
};

/** As hosts compress what they have not compressed before; the default takes twenty times as long. */
const QUICKLY = { [constants.BROTLI_PARAM_QUALITY]: 5 };

const IS_TEXT = /^(text\/|image\/svg)|json|xml|manifest/;

/** Files with a hash of their content in the name never change; browsers ask again for all others. */
const HASHED = /-[\dA-Z]{8}\.js$|[-.][\da-f]{20}\./;

export interface StaticServer {
  /** Origin and path prefix, without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site from this machine to this machine, as a static host does: a folder by its index.html,
 * anything unknown by 404.html with status 404, text as brotli to those who take it. Under a `pathPrefix` (`/papers`) it knows nothing else. Every answer has
 * `headers` too.
 */
export async function serve(
  publicDir: string,
  pathPrefix = "",
  headers: Record<string, string> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = requestedPath(request.url ?? "/", pathPrefix);
    const file = path === null ? null : fileAt(publicDir, path);
    const brotli = /\bbr\b/.test(String(request.headers["accept-encoding"]));
    if (file === null) send(response, 404, join(publicDir, "404.html"), brotli);
    else send(response, 200, file, brotli);
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${pathPrefix}`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

function requestedPath(url: string, pathPrefix: string): string | null {
  const { pathname } = new URL(url, "http://localhost");
  if (!`${pathname}/`.startsWith(`${pathPrefix}/`)) return null;
  try {
    return decodeURIComponent(pathname.slice(pathPrefix.length));
  } catch {
    return null;
  }
}

function fileAt(publicDir: string, path: string): string | null {
  const target = normalize(join(publicDir, path));
  if (target !== publicDir && !target.startsWith(publicDir + sep)) return null;
  return [target, join(target, "index.html")].find(isFile) ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function send(response: ServerResponse, status: number, file: string, brotli: boolean): void {
  if (!existsSync(file)) {
    response.writeHead(status).end();
    return;
  }
  const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
  const packed = brotli && IS_TEXT.test(type);
  const content = readFileSync(file);
  response.writeHead(status, {
    "content-type": type,
    "cache-control": `public, max-age=${HASHED.test(file) ? "31536000, immutable" : "0"}`,
    ...(packed ? { "content-encoding": "br", vary: "accept-encoding" } : {}),
  });
  response.end(packed ? brotliCompressSync(content, { params: QUICKLY }) : content);
}
