import { resolve } from "node:path";

/** Returns the absolute content folders of a site: those of its option `paths.content`, from its root. */
export function contentFolders({ paths }: ContentOptions, siteRoot: string): string[] {
  return paths.content.map((folder) => resolve(siteRoot, folder));
}

/** What this room needs of the theme's options. */
interface ContentOptions {
  paths: { content: readonly string[] };
}
