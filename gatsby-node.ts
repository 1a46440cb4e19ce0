import type { GatsbyNode, Store } from "gatsby";
import { buildState } from "./src/gatsby/build-state";
import { forgetUnfinishedBuild, noteFinishedBuild } from "./src/gatsby/cache/finished-build";
import { forgetOtherFolders, noteFolders } from "./src/gatsby/cache/folders-of-cache";
import { hashByContent } from "./src/gatsby/cache/hash-by-content";
import { restorePageData } from "./src/gatsby/cache/kept-page-data";
import { createPages as createSitePages } from "./src/gatsby/create-pages";
import { finishPages } from "./src/gatsby/ssr/finish-pages";
import { leaveOutPosts } from "./src/gatsby/content/leave-out-posts";
import { prepareContent } from "./src/gatsby/content/prepare-content";
import { reportSize } from "./src/gatsby/outputs/report-size";
import { checkOutputFolder } from "./src/gatsby/outputs/check-output-folder";
import { serveOutputs } from "./src/gatsby/outputs/serve-outputs";
import { serveOverlay } from "./src/gatsby/overlay/serve-overlay";
import { serveSocialImages } from "./src/gatsby/social-images/serve-social-images";
import { leaveOutThemeCss } from "./src/gatsby/css/leave-out-theme-css";
import { noteThemeImports } from "./src/gatsby/css/note-theme-imports";
import { shortenClassNames } from "./src/gatsby/css/shorten-class-names";
import { tolerateFrontMatter } from "./src/gatsby/content/tolerate-front-matter";
import { defineLists } from "./src/gatsby/nodes/define-lists";
import { defineTypes } from "./src/gatsby/nodes/define-types";
import { defineStaticFolders } from "./src/gatsby/pages/define-static-folders";
import { holdBackPageData } from "./src/gatsby/pages/hold-back-page-data";
import { noteScripts, removeScripts } from "./src/gatsby/pages/unloaded-scripts";
import { dropUnusedTemplates, holdWhileQueriesAreRead } from "./src/gatsby/pages/unused-templates";
import { skipMinifying } from "./src/gatsby/pages/skip-minifying";
import { warnOfWrappers } from "./src/gatsby/plugins/warn-of-wrappers";
import { writeSiteFiles } from "./src/gatsby/outputs/write-site-files";
import { writeSocialImages } from "./src/gatsby/social-images/write-social-images";
import { disableDuplicatePlugins } from "./src/gatsby/plugins/disable-duplicate-plugins";
import { brokenLinks } from "./src/gatsby/pages/broken-links";
import { reportCount, reportProblems } from "./src/problems/report-problems";
import { chooseProblems } from "./src/problems/choose-problems";
import { siteRootOf } from "./src/gatsby/site-root-of";
import { contentFolders } from "./src/content-folders/content-folders";
import { foldersWithoutRemark } from "./src/content-folders/folders-without-remark";
import { hookOptions } from "./src/options/hook-options";
import { hookSchema } from "./src/options/hook-schema";

const withoutRemark = ({ store }: { store: Store }, options: object) =>
  foldersWithoutRemark(hookOptions(options), siteRootOf(store));

export const pluginOptionsSchema: GatsbyNode["pluginOptionsSchema"] = ({ Joi }) =>
  hookSchema(Joi, process.cwd());

export const onPreInit: GatsbyNode["onPreInit"] = (args, options) => {
  checkOutputFolder(args);
  forgetUnfinishedBuild(args);
  forgetOtherFolders(args, withoutRemark(args, options));
};

export const onPluginInit: GatsbyNode["onPluginInit"] = (args, options) => {
  tolerateFrontMatter(args);
  leaveOutPosts(args, withoutRemark(args, options));
  disableDuplicatePlugins(args, hookOptions(options));
};

export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = (args, pluginOptions) => {
  const options = hookOptions(pluginOptions);
  // Not in sourceNodes: Gatsby warns of a plugin that has that hook and makes its nodes later.
  args.actions.enableStatefulSourceNodes?.();
  noteFolders(args, withoutRemark(args, pluginOptions));
  buildState.restoredPageData = restorePageData(args);
  const siteRoot = siteRootOf(args.store);
  prepareContent(contentFolders(options, siteRoot), siteRoot, args.reporter);
  warnOfWrappers(args, options);
};

export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = (args) =>
  defineTypes(args);

export const createResolvers: GatsbyNode["createResolvers"] = (args) => defineLists(args);

export const createPages: GatsbyNode["createPages"] = (args, options) =>
  createSitePages(args, options, __dirname, buildState);

export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = (args, pluginOptions) => {
  const { hydrate, paths } = hookOptions(pluginOptions);
  shortenClassNames(args, __dirname);
  skipMinifying(args, __dirname, hydrate);
  defineStaticFolders(args, __dirname, { hydrate, basePath: paths.basePath });
  noteScripts(args, buildState);
  hashByContent(args);
  const roots = { themeRoot: __dirname, siteRoot: siteRootOf(args.store) };
  noteThemeImports(args, roots, buildState);
};

export const onPreExtractQueries: GatsbyNode["onPreExtractQueries"] = (args) => {
  if (process.env.NODE_ENV !== "production") holdWhileQueriesAreRead(args, __dirname);
};

export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = ({ actions, store }) => {
  // `gatsby develop` reads queries later, and again after edits.
  if (process.env.NODE_ENV === "production") dropUnusedTemplates(store.getState().pages, actions);
};

export const onCreateDevServer: GatsbyNode["onCreateDevServer"] = ({ app, store, cache }) => {
  app.use(serveOverlay(buildState, siteRootOf(store)));
  app.use(serveOutputs(buildState, siteRootOf(store)));
  app.use(serveSocialImages(buildState, { themeRoot: __dirname, cacheDirectory: cache.directory }));
};

export const onPostBuild: GatsbyNode["onPostBuild"] = async (args, pluginOptions) => {
  const options = hookOptions(pluginOptions);
  const written = await finishPages(args, options.security.csp, {
    since: buildState.startedAt,
    themeRoot: __dirname,
  });
  await writeSiteFiles(args, options, buildState);
  const failures = await writeSocialImages(args, options, __dirname, buildState.socialImages);
  const found = brokenLinks(buildState.links, args.store.getState());
  const broken = chooseProblems(found, buildState.choice).problems;
  reportProblems(broken, options.onProblem, args.reporter);
  const problems = [...buildState.problems, ...failures, ...broken];
  reportCount(problems, options.onProblem, args.reporter);
  const site = { themeRoot: __dirname, basePath: options.paths.basePath };
  const restored = buildState.restoredPageData;
  const { hasNoRuntime, loadsThemeAnew } = holdBackPageData(args, site, { written, restored });
  if (loadsThemeAnew && !buildState.importsTheme) {
    await leaveOutThemeCss(args, { since: buildState.startedAt, themeRoot: __dirname });
  }
  if (hasNoRuntime) removeScripts(args, buildState);
  reportSize(args);
  noteFinishedBuild(args);
};
