import type { GatsbyNode } from "gatsby";
import { createPages as createSitePages } from "./src/gatsby/create-pages";
import { prepareContent } from "./src/gatsby/prepare-content";
import { shortenClassNames } from "./src/gatsby/shorten-class-names";
import { tolerateBrokenYaml } from "./src/gatsby/tolerate-broken-yaml";
import { typeDefs } from "./src/gatsby/type-defs";
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

export const onPostBuild: GatsbyNode["onPostBuild"] = ({ store, pathPrefix }, options) =>
  writeRobots(store.getState().program.directory, {
    siteUrl: hookOptions(options).site.siteUrl,
    pathPrefix,
  });
