import type { Store } from "gatsby";

/** A plugin as Gatsby's store has it, as far as the theme looks. */
export interface StoredPlugin {
  name: string;
  /** The plugin's folder, absolute. */
  resolve?: string;
  /** Who lists it; only tests read this. */
  from?: string;
  nodeAPIs: string[];
  ssrAPIs: string[];
  browserAPIs: string[];
  pluginOptions: Record<string, unknown>;
}

/** Returns a store that holds plugins, with every hook unless a test says which, and the plugins in it. */
export function createStore(
  plugins: readonly (Partial<StoredPlugin> & { name: string })[],
): Store & { plugins: StoredPlugin[] } {
  const flattenedPlugins = plugins.map((plugin) => ({
    nodeAPIs: ["onPostBuild"],
    ssrAPIs: ["onRenderBody"],
    browserAPIs: [],
    pluginOptions: {},
    ...plugin,
  }));
  return {
    plugins: flattenedPlugins,
    getState: () => ({ flattenedPlugins }),
    dispatch: () => {},
    subscribe: () => () => {},
    replaceReducer: () => {},
  } as Store & { plugins: StoredPlugin[] };
}
