import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuildState } from "../build-state";
import { decodePercent } from "../../digest/values/decode-percent";

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
 * Returns an Express handler for `gatsby develop` that answers requests for the files in the current `state`.
 * As in a build, files of the site's static folder come first.
 */
export function serveOutputs(state: Readonly<Pick<BuildState, "files">>, siteRoot: string) {
  return ({ method, path }: Request, response: Response, next: () => void): void => {
    const file =
      method === "GET" || method === "HEAD" ? state.files.get(decodePercent(path)) : undefined;
    if (file === undefined || existsSync(join(siteRoot, "static", file.path))) return next();
    const content = file.content();
    if (typeof content === "string") response.type(`${file.type}; charset=utf-8`).send(content);
    else response.type(file.type).send(Buffer.from(content));
  };
}
