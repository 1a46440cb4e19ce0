import { resolve } from "node:path";

/** Returns the absolute content folders of a site: those of its option `paths.content`, from its root. */
export function contentFolders({ paths }: ContentOptions, siteRoot: string): string[] {
  return paths.content.map((folder) => resolve(siteRoot, folder));
}

/** The part of the theme's options that this room needs. */
interface ContentOptions {
  paths: { content: readonly string[] };
}
