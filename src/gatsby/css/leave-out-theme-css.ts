import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import { pageFile } from "../page-file";
import { isOwnTemplate } from "../is-own-template";
import { usesTheme, withoutThemeCss } from "./without-theme-css";

/** The element into which Gatsby puts the CSS of the whole site. */
const GLOBAL_CSS = /(<style data-href="[^"]*" data-identity="gatsby-global-css">)(.*?)(<\/style>)/s;

interface BuiltSite {
  program: { directory: string };
  pages: ReadonlyMap<string, { component: string }>;
}

/**
 * Takes the theme's CSS out of the pages of the site itself that this build, which began at `since` (milliseconds since 1970
 * UTC), wrote: Gatsby puts the CSS of all pages into each. Only for a site whose pages never become pages of the theme
 * without being loaded anew. Nothing is taken out where one of them uses the theme's elements, classes or tokens.
 */
export async function leaveOutThemeCss(
  { store }: Pick<BuildArgs, "store">,
  { since, themeRoot }: { since: number; themeRoot: string },
): Promise<void> {
  const { program, pages }: BuiltSite = store.getState();
  const own = [...pages].filter(([, { component }]) => !isOwnTemplate(component, themeRoot));
  const written = new Map<string, string>();
  for (const [path] of own) {
    const file = join(program.directory, "public", pageFile(path));
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    if (mtimeMs === 0) continue;
    const html = await readFile(file, "utf8");
    if (usesTheme(html)) return;
    if (mtimeMs >= since) written.set(file, html);
  }
  const cut = new Map<string, string | null>();
  for (const [file, html] of written) {
    const [, , css = ""] = GLOBAL_CSS.exec(html) ?? [];
    if (!cut.has(css)) cut.set(css, withoutThemeCss(css));
    const rest = cut.get(css);
    if (rest === null || rest === undefined) return;
    await writeFile(
      file,
      html.replace(GLOBAL_CSS, (_, start: string, __, end: string) => start + rest + end),
    );
  }
}
