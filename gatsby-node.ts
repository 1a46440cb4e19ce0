import { join } from "node:path";
import type { GatsbyNode } from "gatsby";
import { createPages as createSitePages } from "./src/gatsby/create-pages";
import { finishPages } from "./src/gatsby/finish-pages";
import { outputStore } from "./src/gatsby/output-store";
import { prepareContent } from "./src/gatsby/prepare-content";
import { serveOutputs } from "./src/gatsby/serve-outputs";
import { shortenClassNames } from "./src/gatsby/shorten-class-names";
import { tolerateBrokenYaml } from "./src/gatsby/tolerate-broken-yaml";
import { typeDefs } from "./src/gatsby/type-defs";
import { writeOutputs } from "./src/gatsby/write-outputs";
import { writeRobots } from "./src/gatsby/write-robots";
import { hookOptions } from "./src/options/hook-options";
import { optionsSchema } from "./src/options/schema";

export const pluginOptionsSchema: GatsbyNode["pluginOptionsSchema"] = ({ Joi }) =>
  optionsSchema(Joi);

export const onPluginInit: GatsbyNode["onPluginInit"] = (args) => tolerateBrokenYaml(args);

export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = ({ store }, options) =>
  prepareContent(hookOptions(options), store.getState().program.directory);

export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) =>
  actions.createTypes(typeDefs);

export const sourceNodes: GatsbyNode["sourceNodes"] = ({ actions }) =>
  actions.enableStatefulSourceNodes?.();

export const createPages: GatsbyNode["createPages"] = (args, options) =>
  createSitePages(args, options, __dirname);

export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = (args) =>
  shortenClassNames(args, __dirname);

export const onCreateDevServer: GatsbyNode["onCreateDevServer"] = ({ app }) => {
  app.use(serveOutputs(outputStore));
};

export const onPostBuild: GatsbyNode["onPostBuild"] = async (
  { store, pathPrefix, cache },
  options,
) => {
  const siteRoot: string = store.getState().program.directory;
  await finishPages(
    store.getState().pages.keys(),
    join(siteRoot, "public"),
    performance.timeOrigin,
  );
  await writeOutputs(outputStore.values(), join(siteRoot, "public"), cache);
  await writeRobots(siteRoot, { siteUrl: hookOptions(options).site.siteUrl, pathPrefix });
};
