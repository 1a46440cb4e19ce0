import { sep } from "node:path";
import type { CreateWebpackConfigArgs } from "gatsby";

/** Where it is noted whether a site's own code imports components of the theme, or what it has in their place. */
export interface ThemeImports {
  importsTheme: boolean;
}

interface Module {
  resource?: string;
}

interface Compilation {
  modules: Iterable<Module>;
  moduleGraph: {
    getIncomingConnections: (module: Module) => Iterable<{ originModule?: Module | null }>;
  };
  hooks: { finishModules: { tap: (name: string, look: () => void) => void } };
}

interface Compiler {
  hooks: {
    compilation: { tap: (name: string, begin: (compilation: Compilation) => void) => void };
  };
}

const NAME = "hot-papers-imports";

/**
 * Has webpack note in `state` whether code of the site imports a component of the theme: its pages then need the theme's CSS.
 * Files that take the place of a component belong to the theme's pages.
 */
export function noteThemeImports(
  { stage, actions }: Pick<CreateWebpackConfigArgs, "stage" | "actions">,
  { themeRoot, siteRoot }: { themeRoot: string; siteRoot: string },
  state: ThemeImports,
): void {
  if (stage !== "build-javascript") return;
  const theme = [
    `${themeRoot}${sep}src${sep}`,
    `${siteRoot}${sep}src${sep}gatsby-theme-hot-papers${sep}`,
  ];
  const isTheme = (path: string) => theme.some((folder) => path.startsWith(folder));
  const isGatsby = (path: string) =>
    path.startsWith(`${siteRoot}${sep}.cache${sep}`) || path.startsWith(`${themeRoot}${sep}`);
  const isSite = (path: string) => !isTheme(path) && !isGatsby(path);
  const plugin = {
    apply: ({ hooks }: Compiler) =>
      hooks.compilation.tap(NAME, ({ modules, moduleGraph, hooks: { finishModules } }) =>
        finishModules.tap(NAME, () => {
          state.importsTheme = [...modules].some(
            (module) =>
              isTheme(module.resource ?? "") &&
              [...moduleGraph.getIncomingConnections(module)].some(
                ({ originModule }) => originModule?.resource && isSite(originModule.resource),
              ),
          );
        }),
      ),
  };
  actions.setWebpackConfig({ plugins: [plugin] });
}
