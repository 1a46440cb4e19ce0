import type { Network } from "../../sources/http/network";
import { errorMessage } from "../error-message";
import { CannotRun, type ExitCode } from "../exit-code";
import { replaceFile } from "../fix/replace-file";
import type { PostFile } from "../site/find-posts";
import type { Io } from "../terminal/io";
import { addPost } from "./add-post";
import { openPost } from "./opened-post";
import { tellEnriched } from "./tell-enriched";

/** What is added to a digest. */
export interface PostFlags {
  /** Addresses of posts. */
  addPost: readonly string[];
  /** The number or the identifier of the paper that they are about. */
  paper?: string;
  check?: boolean;
  json?: boolean;
}

/** Adds posts of networks to a paper of a digest: all of them, or none. Throws `CannotRun` where a network has none. */
export async function enrichPost(
  file: PostFile,
  flags: PostFlags,
  { network, io }: { network: Network; io: Io },
): Promise<ExitCode> {
  const post = openPost(file);
  if (post === null) throw new CannotRun(`${file.displayPath}: its encoding is damaged or unknown`);
  const { postHtml } = await import("../../sources/posts/post-html");
  const left: string[] = [];
  const papers = new Set<string>();
  let { text } = post;
  let failed: string | null = null;
  for (const url of flags.addPost) {
    const html = await postHtml(url, network).catch((error: unknown) => {
      throw new CannotRun(`${url}: ${errorMessage(error)}`);
    });
    const added = addPost(text, file.fileName, html, flags.paper);
    if ("text" in added) {
      text = added.text;
      papers.add(added.title);
    } else if (added.isThere) left.push(`${url}: ${added.reason}`);
    else {
      failed = `${url}: ${added.reason}`;
      break;
    }
  }
  const isSame = failed !== null || text === post.text || flags.check === true;
  const written = isSame ? null : replaceFile(post.absolutePath, post.before, post.encode(text));
  const enriched = {
    file: file.displayPath,
    papers: failed === null ? papers.size : 0,
    sources: ["posts"],
    left: [],
    refused: failed ?? written,
  };
  const all = { root: io.cwd, files: [enriched], sources: [], notes: left };
  return tellEnriched(all, { ...flags, kind: "post" }, io);
}
