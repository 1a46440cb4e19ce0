import type { GatsbyConfig } from "gatsby";
import { demoOptions } from "./src/options/demo-options";
import { themeConfig } from "./src/options/theme-config";

const config: GatsbyConfig = {
  ...themeConfig(demoOptions(process.env), { themeRoot: __dirname, siteRoot: __dirname }),
  graphqlTypegen: { generateOnBuild: true },
};

export default config;
