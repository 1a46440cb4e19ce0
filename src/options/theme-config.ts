import { SITEMAP_OPTIONS } from "./sitemap-options";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { GatsbyConfig, PluginRef } from "gatsby";
import { readConfig } from "../config/read-config";
import { withConfig } from "../config/with-config";
import { contentFolders } from "../content-folders/content-folders";
import { foldersWithoutRemark } from "../content-folders/folders-without-remark";
import { isUnreadable } from "../content-folders/outside-links";
import { postPath } from "../content-folders/post-path";
import { READING_LIST } from "../site/addresses/site-paths";
import { resolveOptions } from "./resolve-options";
import type { ThemeOptionsInput } from "./theme-options-input";

/**
 * Returns the Gatsby config of this theme: only `siteMetadata` and `plugins`, since a site cannot switch off
 * what a theme's config switches on. `themeRoot` is this package's folder, `siteRoot` that of the site.
 * Throws an OptionsError on invalid options.
 */
export function themeConfig(
  input: ThemeOptionsInput,
  { themeRoot, siteRoot }: { themeRoot: string; siteRoot: string },
): Required<Pick<GatsbyConfig, "siteMetadata" | "plugins">> {
  const options = withConfig(resolveOptions(input), readConfig(siteRoot));
  const { title, description, siteUrl } = options.site;
  // By path: a name would be looked up from the site, where a nested dependency is not found.
  const require = createRequire(join(themeRoot, "package.json"));
  const plugin = (name: string) => dirname(require.resolve(`${name}/package.json`));

  const withoutRemark = foldersWithoutRemark(options, siteRoot);
  const sources: PluginRef[] = contentFolders(options, siteRoot).map((path) => ({
    resolve: plugin("gatsby-source-filesystem"),
    options: {
      name: SOURCE_NAME,
      path,
      ignore: [(file: string) => isUnreadable(path, file) || isOtherMarkdown(file, withoutRemark)],
    },
  }));
  // What asks not to be indexed is not in the sitemap.
  const excludes = [`${options.paths.basePath}${READING_LIST}/`];
  const sitemap: PluginRef[] = siteUrl
    ? [{ resolve: plugin("gatsby-plugin-sitemap"), options: { ...SITEMAP_OPTIONS, excludes } }]
    : [];
  return {
    siteMetadata: { title, description, ...(siteUrl ? { siteUrl } : {}) },
    plugins: [...sources, plugin("gatsby-transformer-remark"), ...sitemap],
  };
}

/**
 * Whether a file is markdown but no post, in a folder whose posts are no `MarkdownRemark` nodes. The theme does
 * not read it, so it is such a node only if the site reads it itself.
 */
function isOtherMarkdown(file: string, withoutRemark: readonly string[]): boolean {
  return (
    withoutRemark.length > 0 &&
    /\.(?:md|markdown|mkd)$/i.test(file) &&
    postPath(file, withoutRemark) === null
  );
}

/** The `sourceInstanceName` of the content folders' files. */
const SOURCE_NAME = "hot-papers";
