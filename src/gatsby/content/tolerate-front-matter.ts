import { createRequire } from "node:module";
import { join } from "node:path";
import type { ParentSpanPluginArgs } from "gatsby";
import { withoutText } from "../../digest/front-matter/front-matter-block";
import { nestsTooDeep } from "../../digest/front-matter/nests-too-deep";
import { readableFrontMatter } from "./readable-front-matter";

type Parse = (source: string) => unknown;

interface FlattenedPlugin {
  name: string;
  /** The plugin's folder, absolute. */
  resolve: string;
  pluginOptions?: {
    /** The engines of gray-matter, by language. */
    engines?: Record<string, Parse | { parse: Parse }>;
    /** The same under its old name, which gray-matter reads first. */
    parsers?: object;
  };
}

/**
 * Gives gatsby-transformer-remark front matter engines that never throw. For every language without an engine
 * of the site, the engine never runs code of a post. The plugin's own engines end the whole build at the
 * first post with broken YAML, and run JavaScript where a post begins with `---js`. The engines are set here
 * and not as a plugin option, so that Gatsby does not warn of an option that the plugin accepts but does not
 * declare, and so that a site's own instance gets them too. Where the closing fence is missing, our rule
 * decides what is front matter; the node's own text then begins below the next `---`, where the transformer
 * cuts it.
 */
export function tolerateFrontMatter({ store }: Pick<ParentSpanPluginArgs, "store">): void {
  const plugins: FlattenedPlugin[] = store.getState().flattenedPlugins;
  for (const { name, resolve, pluginOptions } of plugins) {
    if (name !== "gatsby-transformer-remark" || pluginOptions === undefined) continue;
    const readYaml = yamlReader(resolve);
    const engine = tolerant((source) =>
      nestsTooDeep(source) ? {} : readYaml(withoutText(source)),
    );
    const own = Object.entries(pluginOptions.engines ?? {}).map(([language, given]) => [
      language,
      tolerant(typeof given === "function" ? given : given.parse),
    ]);
    pluginOptions.parsers = everyLanguage(engine);
    pluginOptions.engines = {
      ...{ yaml: engine, json: engine, javascript: engine },
      ...Object.fromEntries(own),
    };
  }
}

/**
 * The YAML reader of the plugin itself, so that a site's own posts are read as they would be without the
 * theme.
 */
function yamlReader(plugin: string): Parse {
  const matter = createRequire(join(plugin, "package.json")).resolve("gray-matter");
  return createRequire(matter)("js-yaml").safeLoad;
}

function tolerant(parse: Parse): { parse: (source: string) => object } {
  return {
    parse(source) {
      try {
        return readableFrontMatter(parse(source));
      } catch {
        return {};
      }
    },
  };
}

/**
 * Returns an object that has `engine` under every name. gray-matter copies its option `parsers` by `Object.assign`,
 * which sets the prototype of the copy where the source has an own property of the name `__proto__`; a name that the
 * copy does not have itself is then looked up there.
 */
function everyLanguage(engine: object): object {
  const value = new Proxy({}, { get: () => engine });
  return Object.defineProperty(new Parsers(), "__proto__", { value, enumerable: true });
}

/** A class instance, since Gatsby makes a node of a plugin's options and leaves out all but plain objects. */
class Parsers {
  readonly isPlain = false;
}
