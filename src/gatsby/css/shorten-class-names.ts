import { relative, sep } from "node:path";
import type { CreateWebpackConfigArgs } from "gatsby";
import { shortClassName } from "./short-class-name";

/** As far as a webpack rule is looked at. */
interface Rule {
  oneOf?: unknown;
  use?: unknown;
}

/**
 * Gives the theme's own CSS modules short class names in builds; a site's keep theirs. `gatsby develop`
 * keeps the long ones, which say where they come from.
 */
export function shortenClassNames(
  { stage, getConfig, actions }: CreateWebpackConfigArgs,
  themeRoot: string,
): void {
  if (stage !== "build-javascript" && stage !== "build-html") return;
  const config = getConfig();
  for (const rule of config.module.rules) visit(rule, themeRoot);
  actions.replaceWebpackConfig(config);
}

function visit(rule: Rule, themeRoot: string): void {
  if (Array.isArray(rule.oneOf)) for (const inner of rule.oneOf) visit(inner, themeRoot);
  if (!Array.isArray(rule.use)) return;
  for (const { loader, options } of rule.use) {
    if (!/[\\/]css-loader[\\/]/.test(String(loader)) || !options?.modules) continue;
    options.modules.getLocalIdent = (
      { resourcePath }: { resourcePath: string },
      _pattern: string,
      localName: string,
    ): string | null => {
      const file = relative(themeRoot, resourcePath);
      const ours = file.startsWith(`src${sep}components${sep}`);
      return ours ? shortClassName(file.split(sep).join("/"), localName) : null;
    };
  }
}
