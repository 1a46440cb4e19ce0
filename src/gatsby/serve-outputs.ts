import { extname } from "node:path";
import type { OutputFile } from "../outputs/output-files";

/** As far as a request is looked at. */
interface Request {
  method: string;
  path: string;
}

/** As far as an answer is made. */
interface Response {
  type(mediaType: string): Response;
  send(body: string): unknown;
}

const MEDIA_TYPES = new Map([
  [".xml", "application/xml; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".bib", "application/x-bibtex; charset=utf-8"],
  [".ris", "application/x-research-info-systems; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
]);

/** Returns an Express handler that answers requests for `files` in `gatsby develop`, as a build would. */
export function serveOutputs(files: ReadonlyMap<string, OutputFile>) {
  return ({ method, path }: Request, response: Response, next: () => void): void => {
    const file = method === "GET" || method === "HEAD" ? files.get(decode(path)) : undefined;
    if (file === undefined) return next();
    response.type(MEDIA_TYPES.get(extname(path)) ?? "text/plain").send(file.content());
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
