import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { CreatePagesArgs, Node } from "gatsby";
import { parseDigest } from "../digest/parse-digest";
import type { ParsedDigest } from "../digest/types";
import { SOURCE_NAME } from "../options/theme-config";
import type { PostFile } from "./post-file";

/** A File node of gatsby-source-filesystem that is a post of ours. */
interface MarkdownFile extends Node {
  absolutePath: string;
  relativePath: string;
}

function isPost(node: Node): node is MarkdownFile {
  const { relativePath, absolutePath, sourceInstanceName } = node;
  return (
    sourceInstanceName === SOURCE_NAME &&
    typeof absolutePath === "string" &&
    typeof relativePath === "string" &&
    /^(?:posts|pages)\/.*\.(?:md|markdown)$/.test(relativePath)
  );
}

/**
 * Returns every post of the content folders, parsed. What was parsed before, in this build or an earlier
 * one, comes from Gatsby's cache by the digest of its content, so a rebuild parses only what changed.
 */
export async function parseFiles(
  {
    getNodesByType,
    getNode,
    loadNodeContent,
    cache,
    createContentDigest,
    createNodeId,
  }: Pick<
    CreatePagesArgs,
    | "getNodesByType"
    | "getNode"
    | "loadNodeContent"
    | "cache"
    | "createContentDigest"
    | "createNodeId"
  >,
  siteRoot: string,
): Promise<PostFile[]> {
  const parser = createContentDigest(await parserSource(siteRoot));
  const parsed = async (node: MarkdownFile): Promise<ParsedDigest> => {
    const key = `${node.internal.contentDigest} ${node.relativePath} ${parser}`;
    const known: ParsedDigest | undefined = await cache.get(key);
    if (known !== undefined) return known;
    const source = await loadNodeContent(node);
    const fresh = parseDigest(source, { fileName: node.relativePath });
    await cache.set(key, fresh);
    return fresh;
  };
  const files: PostFile[] = [];
  for (const node of getNodesByType("File").filter(isPost)) {
    const remark = node.children.find((id) => getNode(id)?.internal.type === "MarkdownRemark");
    files.push({
      ...(await parsed(node)),
      fileId: node.id,
      digestId: createNodeId(`HotPapersDigest ${node.id}`),
      remarkId: remark ?? null,
      absolutePath: node.absolutePath,
      folder: dirname(node.absolutePath),
      displayPath: relative(siteRoot, node.absolutePath),
    });
  }
  // Gatsby's store keeps no order from one build to the next.
  return files.sort((a, b) => (a.displayPath < b.displayPath ? -1 : 1));
}

/**
 * The code that parses, where Gatsby compiles it for this very site: an edit to the parser must not meet
 * digests of the parser before. An installed theme changes with its version alone, which empties the cache.
 */
async function parserSource(siteRoot: string): Promise<string> {
  const compiled = join(siteRoot, ".cache/compiled/gatsby-node.js");
  return existsSync(compiled) ? readFile(compiled, "utf8") : "";
}
