import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PublicFile } from "../../outputs/output-file";

/** As far as a request is looked at. */
interface Request {
  method: string;
  path: string;
}

/** As far as an answer is made. */
interface Response {
  type(mediaType: string): Response;
  send(body: string | Buffer): unknown;
}

/**
 * Returns an Express handler that answers requests for `files` in `gatsby develop`, as a build would: what the site
 * has in its static folder comes first.
 */
export function serveOutputs(files: ReadonlyMap<string, PublicFile>, siteRoot: string) {
  return ({ method, path }: Request, response: Response, next: () => void): void => {
    const file = method === "GET" || method === "HEAD" ? files.get(decode(path)) : undefined;
    if (file === undefined || existsSync(join(siteRoot, "static", file.path))) return next();
    const content = file.content();
    if (typeof content === "string") response.type(`${file.type}; charset=utf-8`).send(content);
    else response.type(file.type).send(Buffer.from(content));
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
