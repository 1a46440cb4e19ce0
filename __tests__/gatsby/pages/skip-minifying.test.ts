import type { CreateWebpackConfigArgs } from "gatsby";
import { skipMinifying } from "../../../src/gatsby/pages/skip-minifying";

class TerserPlugin {
  options = {};
}
class CssMinimizerPlugin {
  options = {};
}

const OWN = "/theme/src/templates/paper.tsx";
const FOREIGN = "/site/src/pages/about.tsx";

/** Returns what of a webpack configuration is changed for a site with these pages. */
function changed(components: string[], { stage = "build-javascript", hydrate = false } = {}) {
  const config = {
    devtool: "source-map",
    optimization: { splitChunks: {}, minimizer: [new TerserPlugin(), new CssMinimizerPlugin()] },
  };
  const replaced: unknown[] = [];
  const args = {
    stage,
    getConfig: () => config,
    actions: { replaceWebpackConfig: (each: unknown) => replaced.push(each) },
    store: {
      getState: () => ({
        pages: new Map(components.map((component) => [component, { component }])),
      }),
    },
  };
  skipMinifying(args as unknown as CreateWebpackConfigArgs, "/theme", hydrate);
  return replaced;
}

test("scripts that no page loads are not minified and have no source maps; CSS is still minified", () => {
  expect(changed([OWN])).toEqual([
    { devtool: false, optimization: { splitChunks: {}, minimizer: [new CssMinimizerPlugin()] } },
  ]);
});

test.each([
  ["a page of the site's own", changed([OWN, FOREIGN])],
  ["`hydrate: true`", changed([OWN], { hydrate: true })],
  ["the renderer of pages", changed([OWN], { stage: "build-html" })],
])("with %s all stays", (_, replaced) => expect(replaced).toEqual([]));
