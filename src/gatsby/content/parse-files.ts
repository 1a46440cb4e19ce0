import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { CreatePagesArgs, Node } from "gatsby";
import { parseBytes } from "../../digest/parse-bytes";
import type { ParseSettings } from "../../digest/parse-settings";
import type { ParsedDigest } from "../../digest/parsed-digest";
import type { DigestFile } from "../../site/posts/digest-file";
import { postPath } from "../../content-folders/post-path";
import { isReallyBelow } from "../../content-folders/real-path";

/** A File node of gatsby-source-filesystem. */
interface FileNode extends Node {
  absolutePath: string;
}

/** What `parseFiles` takes of Gatsby's helpers. */
type ParseHelpers = Pick<
  CreatePagesArgs,
  "getNodesByType" | "getNode" | "createContentDigest" | "createNodeId"
> & { cache: Pick<CreatePagesArgs["cache"], "get" | "set"> };

const isFile = (node: Node): node is FileNode => typeof node.absolutePath === "string";

/** The settings of the parser and the absolute paths of the posts. */
interface ParseInput {
  settings: ParseSettings;
  folders: readonly string[];
  siteRoot: string;
}

/** The posts of the last reading by their absolute paths, with the keys by which they are known again. */
export type KnownPosts = Map<string, { key: string; parsed: ParsedDigest }>;

/**
 * Returns every post of the content folders, parsed, except files that a symbolic link brings in from
 * elsewhere and those that were deleted a moment ago. Posts that were parsed before, in this build or an
 * earlier one, come from Gatsby's cache by a hash of their bytes and of the settings, so a rebuild parses
 * only what changed. Those of the last reading in this process are in `known`, and this reading is there afterwards: Gatsby's cache
 * keeps 250 things in memory, and what it reads from the disk is a copy. The hash is not that of the node: an editor empties a file
 * before it writes it, and Gatsby may have read it in between.
 */
export async function parseFiles(
  { getNodesByType, getNode, cache, createContentDigest, createNodeId }: ParseHelpers,
  { settings, folders, siteRoot }: ParseInput,
  known: KnownPosts,
): Promise<DigestFile[]> {
  const parser = createContentDigest({ code: await parserSource(siteRoot), settings });
  const parsedPost = async (key: string, bytes: Buffer, fileName: string) => {
    const cached: ParsedDigest | undefined = await cache.get(key);
    if (cached !== undefined) return cached;
    const fresh = parseBytes(bytes, { fileName, settings });
    await cache.set(key, fresh);
    return fresh;
  };
  const last = new Map(known);
  known.clear();
  const files: DigestFile[] = [];
  for (const node of getNodesByType("File").filter(isFile)) {
    const fileName = postPath(node.absolutePath, folders);
    if (fileName === null || !isReallyBelow(folders, node.absolutePath)) continue;
    // Not by `loadNodeContent`, which takes every file for UTF-8.
    const bytes = await readFile(node.absolutePath);
    const key = `${createContentDigest(bytes)} ${fileName} ${parser}`;
    const before = last.get(node.absolutePath);
    const parsed =
      before?.key === key ? before.parsed : await parsedPost(key, bytes, fileName);
    known.set(node.absolutePath, { key, parsed });
    const remark = node.children.find((id) => getNode(id)?.internal.type === "MarkdownRemark");
    files.push({
      ...parsed,
      fileId: node.id,
      digestId: createNodeId(`HotPapersDigest ${node.id}`),
      remarkId: remark ?? null,
      absolutePath: node.absolutePath,
      socialImageSize: null,
      folder: dirname(node.absolutePath),
      displayPath: relative(siteRoot, node.absolutePath),
    });
  }
  // The order of Gatsby's store may differ from build to build.
  return files.sort((a, b) => (a.displayPath < b.displayPath ? -1 : 1));
}

/**
 * The code of the parser, if Gatsby compiles it for this site: after an edit to the parser, digests of the
 * old one must not be used. An installed theme changes only with its version, and a new version empties the
 * cache.
 */
async function parserSource(siteRoot: string): Promise<string> {
  const compiled = join(siteRoot, ".cache/compiled/gatsby-node.js");
  return existsSync(compiled) ? readFile(compiled, "utf8") : "";
}
