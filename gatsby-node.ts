import type { GatsbyNode } from "gatsby";
import { createPages as createSitePages } from "./src/gatsby/create-pages";
import { finishPages } from "./src/gatsby/finish-pages";
import { outputStore } from "./src/gatsby/output-store";
import { prepareContent } from "./src/gatsby/prepare-content";
import { serveOutputs } from "./src/gatsby/serve-outputs";
import { serveSocialImages } from "./src/gatsby/serve-social-images";
import { shortenClassNames } from "./src/gatsby/shorten-class-names";
import { tolerateBrokenYaml } from "./src/gatsby/tolerate-broken-yaml";
import { typeDefs } from "./src/gatsby/type-defs";
import { dropUnusedTemplates } from "./src/gatsby/unused-templates";
import { warnOfWrappers } from "./src/gatsby/warn-of-wrappers";
import { writeSiteFiles } from "./src/gatsby/write-site-files";
import { writeSocialImages } from "./src/gatsby/write-social-images";
import { yieldPlugins } from "./src/gatsby/yield-plugins";
import { hookOptions } from "./src/options/hook-options";
import { optionsSchema } from "./src/options/schema";

export const pluginOptionsSchema: GatsbyNode["pluginOptionsSchema"] = ({ Joi }) =>
  optionsSchema(Joi);

export const onPluginInit: GatsbyNode["onPluginInit"] = (args, options) => {
  tolerateBrokenYaml(args);
  yieldPlugins(args, hookOptions(options));
};

export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = (args, pluginOptions) => {
  const options = hookOptions(pluginOptions);
  // Not in sourceNodes: Gatsby warns of a plugin that has that hook and makes its nodes later.
  args.actions.enableStatefulSourceNodes?.();
  prepareContent(options, args.store.getState().program.directory);
  warnOfWrappers(args, options);
};

export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) =>
  actions.createTypes(typeDefs);

export const createPages: GatsbyNode["createPages"] = (args, options) =>
  createSitePages(args, options, __dirname);

export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = (args) =>
  shortenClassNames(args, __dirname);

export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = ({ actions, store }) =>
  dropUnusedTemplates(store.getState().pages, actions);

export const onCreateDevServer: GatsbyNode["onCreateDevServer"] = ({ app, store, cache }) => {
  app.use(serveOutputs(outputStore, store.getState().program.directory));
  app.use(serveSocialImages({ themeRoot: __dirname, cacheDirectory: cache.directory }));
};

export const onPostBuild: GatsbyNode["onPostBuild"] = async (args, pluginOptions) => {
  const options = hookOptions(pluginOptions);
  await finishPages(args.store.getState(), performance.timeOrigin);
  await writeSiteFiles(args, options);
  await writeSocialImages(args, options, __dirname);
};
