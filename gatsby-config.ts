import type { GatsbyConfig } from "gatsby";
import { demoOptions } from "./src/options/demo-options";
import { themeConfig } from "./src/options/theme-config";

const typesOutputPath = process.env.HOT_PAPERS_GRAPHQL_TYPES;

const config: GatsbyConfig = {
  ...themeConfig(demoOptions(process.env), { themeRoot: __dirname, siteRoot: __dirname }),
  // Only when asked for: what Gatsby writes depends on the posts, and half of it is missing where a build fails.
  graphqlTypegen: typesOutputPath ? { generateOnBuild: true, typesOutputPath } : false,
};

export default config;
