import { join } from "node:path";
import type { CreatePagesArgs } from "gatsby";
import { ignoredFiles, readBaseline } from "../config/problem-choice";
import { readConfig } from "../config/read-config";
import { hookOptions } from "../options/hook-options";
import { parseSettings } from "../options/parse-settings";
import { contentFolders } from "../content-folders/content-folders";
import { hiddenProblems } from "../site/posts/hidden-problems";
import { choosePosts } from "../site/posts/choose-posts";
import { type BuildState, nothingKnown } from "./build-state";
import { type ContentImage, imageFiles } from "../content-images/content-image";
import { parseFiles } from "./content/parse-files";
import { imageProblem } from "../content-images/image-problem";
import { resolveImages } from "../content-images/resolve-images";
import { unreadProblems } from "../content-folders/unread-problems";
import { resolveSocialImage } from "../content-images/resolve-social-image";
import type { DigestFile } from "../site/posts/digest-file";
import { FILE_START } from "../problems/range";
import { reportChanges } from "../problems/report-changes";
import { reportCount } from "../problems/report-problems";
import { chooseProblems } from "../problems/choose-problems";
import { siteModel } from "../site/site-model";
import { siteUrlMissing } from "../problems/rules/site-url-missing";
import { siteProblem } from "../problems/site-problem";
import { socialFonts } from "./social-images/social-fonts";
import { syncNodes } from "./nodes/sync-nodes";
import { takenPages } from "./pages/taken-pages";
import { rememberPages } from "./overlay/page-memory";
import { holdUnusedTemplates } from "./pages/unused-templates";
import { siteRootOf } from "./site-root-of";

/** How far ahead of the clock a date may be: an author's day may begin before that of the machine. */
const DAYS_AHEAD = 2;

/**
 * Brings the nodes up to date with the posts, then creates every page and reports problems. Nodes are made
 * here, in the one hook that Gatsby runs after every change of a file (docs/architecture.md). Leaves in
 * `state` what later hooks write or serve.
 */
export async function createPages(
  args: CreatePagesArgs,
  pluginOptions: object,
  themeRoot: string,
  state: BuildState,
): Promise<void> {
  const siteRoot = siteRootOf(args.store);
  const options = hookOptions(pluginOptions, siteRoot);
  const config = readConfig(siteRoot);
  const folders = contentFolders(options, siteRoot);
  const settings = parseSettings(options);
  const inBuild = process.env.NODE_ENV === "production";
  const known = inBuild ? nothingKnown() : state.known;
  const parsed = await parseFiles(args, { settings, folders, siteRoot }, known.posts);
  const isHidden = ({ digest }: DigestFile) => inBuild && digest.draft;
  const published = parsed
    .filter((file) => !isHidden(file))
    .map((file) => choosePosts(file, options.posts));

  const files: DigestFile[] = [];
  const images: ContentImage[] = [];
  const found = [
    ...unreadProblems(folders, siteRoot),
    ...parsed.filter(isHidden).flatMap(hiddenProblems),
  ];
  const roots = { content: folders, static: join(siteRoot, "static") };
  for (const file of published) {
    const body = resolveImages(file, roots);
    const social = resolveSocialImage(body.file, roots);
    files.push(social.file);
    images.push(...body.found, ...social.found);
    found.push(
      ...body.problems.map((image) => imageProblem(file.displayPath, image, "page")),
      ...social.problems.map((image) => imageProblem(file.displayPath, image, "social")),
    );
  }

  const nodeId = (type: string, key: string) => {
    const name = `${type} ${key}`;
    const id = known.ids.get(name) ?? args.createNodeId(name);
    known.ids.set(name, id);
    return id;
  };
  const address = {
    siteUrl: options.site.siteUrl,
    pathPrefix: args.basePath,
    trailingSlash: args.store.getState().config.trailingSlash,
  };
  const social = await socialFonts(options, { themeRoot, siteRoot, cache: args.cache });
  const latest = new Date(Date.now() + DAYS_AHEAD * 86_400_000).toISOString();
  const model = siteModel(files, options, address, nodeId, social.fonts, latest, known.model);
  known.model = model;
  await syncNodes(model.records, args);
  const beside = [...model.files, ...imageFiles(images)];
  state.files = new Map(beside.map((file) => [file.path, file]));
  state.links = model.links;
  state.socialImages = { pictures: model.pictures, fonts: social.fonts ?? [] };
  const isTaken = takenPages(args.store.getState().pages, themeRoot);
  for (const { path, template, context } of model.pages) {
    if (isTaken(path)) continue;
    args.actions.createPage({
      path,
      component: join(themeRoot, `src/templates/${template}.tsx`),
      context,
    });
  }
  const used = model.pages.map(({ template }) => template);
  if (inBuild) holdUnusedTemplates(used, themeRoot, args.actions);

  found.push(...model.problems, ...social.problems);
  if (options.site.siteUrl === "" && inBuild) {
    found.push(siteProblem(null, siteUrlMissing, FILE_START, {}));
  }
  state.choice = {
    levels: options.rules,
    ignoresOf: new Map(parsed.map(({ displayPath, ignores }) => [displayPath, ignores])),
    isIgnoredFile: ignoredFiles(config),
    baseline: readBaseline(siteRoot, config.baseline),
  };
  const { problems } = chooseProblems(found, state.choice);
  const changed = reportChanges(state.problems, problems, options.onProblem, args.reporter);
  // A build says so at its end.
  if (changed && !inBuild) reportCount(problems, options.onProblem, args.reporter);
  state.problems = problems;
  state.memory = rememberPages(state.memory, {
    ...model.pagePosts,
    paths: new Set(model.pages.map(({ path }) => path)),
  });
  for (const tell of state.listeners) tell();
}
