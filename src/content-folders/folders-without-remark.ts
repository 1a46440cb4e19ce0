import { contentFolders } from "./content-folders";

/** The part of the theme's options that says whether posts are `MarkdownRemark` nodes. */
interface RemarkOptions {
  paths: {
    content: readonly string[];
    /** With a slash at both ends. */
    basePath: string;
    markdownRemark: "auto" | boolean;
  };
}

/**
 * Returns the content folders whose posts gatsby-transformer-remark leaves alone, absolute: all, or none. Below
 * another base path than `/` there is a site around the theme, whose blog, feed and lists would show every
 * `MarkdownRemark` node as a post of its own.
 */
export function foldersWithoutRemark(options: RemarkOptions, siteRoot: string): string[] {
  const { basePath, markdownRemark } = options.paths;
  const isMade = markdownRemark === "auto" ? basePath === "/" : markdownRemark;
  return isMade ? [] : contentFolders(options, siteRoot);
}
