import type { ParentSpanPluginArgs } from "gatsby";
import { parse } from "yaml";

interface FlattenedPlugin {
  name: string;
  pluginOptions?: { engines?: object };
}

/**
 * Gives gatsby-transformer-remark a front matter engine that never throws: its own ends the whole build
 * at the first post with broken YAML. It is set here and not as a plugin option, so that Gatsby does not
 * warn of an option that the plugin takes but does not declare, and so that a site's own instance has it.
 */
export function tolerateBrokenYaml({ store }: Pick<ParentSpanPluginArgs, "store">): void {
  const plugins: FlattenedPlugin[] = store.getState().flattenedPlugins;
  for (const { name, pluginOptions } of plugins) {
    if (name !== "gatsby-transformer-remark" || pluginOptions === undefined) continue;
    pluginOptions.engines = { ...pluginOptions.engines, yaml: { parse: parseOrNothing } };
  }
}

function parseOrNothing(source: string): object {
  try {
    const value: unknown = parse(source, { logLevel: "silent" });
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
