import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CreateWebpackConfigArgs, Store } from "gatsby";
import { siteRootOf } from "../site-root-of";

/** Scripts and style sheets in the site's root; what style sheets load is in `static/`. */
const AT_ROOT = /^[^/]+\.(?:js|css)(?:\.map|\.LICENSE\.txt)?$/;

/** What Gatsby writes about them beside them, for the build alone. */
const ABOUT_THEM = ["chunk-map.json", "webpack.stats.json"];

/** Where the names of the emitted scripts are noted until the end of the build. */
export interface EmittedScripts {
  scripts: readonly string[];
}

interface Compiler {
  hooks: {
    done: {
      tap: (name: string, note: (stats: { compilation: { assets: object } }) => void) => void;
    };
  };
}

/** Has webpack note in `state` which of Gatsby's scripts and style sheets for browsers it has written. */
export function noteScripts(
  { stage, actions }: Pick<CreateWebpackConfigArgs, "stage" | "actions">,
  state: EmittedScripts,
): void {
  if (stage !== "build-javascript") return;
  const noteAssets = {
    apply: ({ hooks }: Compiler) =>
      hooks.done.tap("hot-papers-scripts", ({ compilation }) => {
        state.scripts = Object.keys(compilation.assets).filter((name) => AT_ROOT.test(name));
      }),
  };
  actions.setWebpackConfig({ plugins: [noteAssets] });
}

/**
 * Removes the noted files from `public/`. Only for a site without a page that loads Gatsby's runtime: pages contain
 * their CSS. The next build needs them to render pages, and webpack writes what is missing.
 */
export function removeScripts({ store }: { store: Store }, { scripts }: EmittedScripts): void {
  if (scripts.length === 0) return;
  const publicDir = join(siteRootOf(store), "public");
  for (const name of [...scripts, ...ABOUT_THEM]) rmSync(join(publicDir, name), { force: true });
}
