import { createRequire } from "node:module";
import { join } from "node:path";
import type { ParentSpanPluginArgs } from "gatsby";
import { postPath } from "../../content-folders/post-path";
import { isReallyBelow } from "../../content-folders/real-path";

/** As far as Gatsby's record of a plugin is looked at. */
interface Plugin {
  name: string;
  /** The plugin's folder, absolute. */
  resolve: string;
}

/** A node as far as the hook looks at it; files have an absolute path. */
interface AskedNode {
  absolutePath?: unknown;
}

type ShouldOnCreateNode = (args: { node: AskedNode }, pluginOptions: unknown) => boolean;

/**
 * Makes gatsby-transformer-remark leave the posts of these folders alone: the theme's instance and the site's own,
 * which may be two copies of the plugin. The plugin has no option for it. Gatsby asks its hook `shouldOnCreateNode`
 * for every node and keeps the plugin's module, so the hook is replaced in the module. All other files, such as
 * those beside the posts and those behind a link that leads out of the folder, stay the plugin's.
 */
export function leaveOutPosts(
  { store }: Pick<ParentSpanPluginArgs, "store">,
  folders: readonly string[],
): void {
  if (folders.length === 0) return;
  const plugins: Plugin[] = store.getState().flattenedPlugins;
  const copies = plugins
    .filter(({ name }) => name === "gatsby-transformer-remark")
    .map(({ resolve }) => resolve);
  for (const copy of new Set(copies)) {
    const hooks: { shouldOnCreateNode?: ShouldOnCreateNode } = createRequire(
      join(copy, "package.json"),
    )("./gatsby-node");
    const before = hooks.shouldOnCreateNode ?? (() => true);
    hooks.shouldOnCreateNode = (args, pluginOptions) =>
      before(args, pluginOptions) && !isPost(args.node, folders);
  }
}

function isPost({ absolutePath }: AskedNode, folders: readonly string[]): boolean {
  return (
    typeof absolutePath === "string" &&
    postPath(absolutePath, folders) !== null &&
    isReallyBelow(folders, absolutePath)
  );
}
