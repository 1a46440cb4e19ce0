import type { CreateWebpackConfigArgs } from "gatsby";
import { isOwnTemplate } from "../is-own-template";
import { type SitePage, staticFolders } from "./static-folders";

/**
 * Tells the browser code of the theme (`gatsby-browser.ts`) which folders of the site hold pages without Gatsby's runtime
 * alone, as `__HOT_PAPERS_STATIC_FOLDERS__`. It runs on the site's own pages, when all pages are known.
 */
export function defineStaticFolders(
  { stage, actions, plugins, store }: CreateWebpackConfigArgs,
  themeRoot: string,
  { hydrate, basePath }: { hydrate: boolean; basePath: string },
): void {
  if (stage !== "build-javascript") return;
  const pages: ReadonlyMap<string, SitePage & { component: string; defer?: boolean }> =
    store.getState().pages;
  const isStatic = ({ component, defer }: { component: string; defer?: boolean }) =>
    !hydrate && !defer && isOwnTemplate(component, themeRoot);
  const folders = staticFolders(pages.values(), isStatic, basePath);
  const value = JSON.stringify(folders);
  actions.setWebpackConfig({ plugins: [plugins.define({ __HOT_PAPERS_STATIC_FOLDERS__: value })] });
}
