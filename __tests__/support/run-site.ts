import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createPages } from "../../src/gatsby/create-pages";
import { type BuildState, nothingKnown } from "../../src/gatsby/build-state";
import { NO_PAGES } from "../../src/gatsby/overlay/page-memory";
import type { SocialImages } from "../../src/gatsby/social-images/picture-maker";
import { brokenLinks } from "../../src/gatsby/pages/broken-links";
import { writeSocialImages } from "../../src/gatsby/social-images/write-social-images";
import { resolveOptions } from "../../src/options/resolve-options";
import { NO_CHOICE } from "../../src/problems/choose-problems";
import { reportProblems } from "../../src/problems/report-problems";
import { setSiteSeverities } from "../../src/problems/set-severities";
import type { Example } from "../../src/problems/rule";
import type { SiteProblem } from "../../src/problems/site-problem";
import { REPOSITORY } from "./build-site";
import { memoryCache } from "./social-fonts";

type SiteExample = Exclude<Example, string>;

/** The options of examples without options of their own: the site knows its address and draws no images. */
const OPTIONS = { site: { siteUrl: "https://papers.example" }, socialImages: { digests: false } };

const NO_IMAGES: SocialImages = { pictures: new Map(), fonts: [] };

/**
 * Returns what a build says about the posts of a site, as `file rule`: the hooks run that decide it, without Gatsby. A
 * site whose `.npmrc` omits optional dependencies has none.
 */
export async function problemsOfSite(example: SiteExample): Promise<string[]> {
  const { said } = await runSite(example);
  return said
    .flatMap((block) => [...block.matchAll(/^(\S+):\d+:\d+ (?:error|warning) (\S+)$/gm)])
    .map(([, file = "", rule = ""]) => `${file} ${rule}`);
}

/** Returns what a build finds in the posts of a site before it makes its pages, with the edits. */
export async function foundInSite(example: SiteExample): Promise<readonly SiteProblem[]> {
  return (await runSite(example)).problems;
}

async function runSite({ files, options = OPTIONS }: SiteExample) {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-rule-"));
  const mode = process.env.NODE_ENV;
  try {
    const siteRoot = join(folder, "site");
    for (const [path, content] of Object.entries(files)) write(join(siteRoot, path), content);
    const bare = files[".npmrc"] === "omit=optional\n";
    const themeRoot = bare ? join(folder, "theme") : REPOSITORY;
    const said: string[] = [];
    const args = hookArgs(siteRoot, Object.keys(files), said);
    Reflect.set(process.env, "NODE_ENV", "production");
    // Of what Gatsby gives a hook, this is all that is read.
    const state: BuildState = {
      startedAt: 0,
      known: nothingKnown(),
      files: new Map(),
      socialImages: NO_IMAGES,
      links: [],
      problems: [],
      choice: NO_CHOICE,
      memory: NO_PAGES,
      listeners: new Set(),
      restoredPageData: new Set(),
      scripts: [],
      importsTheme: false,
    };
    await createPages(args as never, { site: {}, ...options }, themeRoot, state);
    const site = { ...args.store.getState(), redirects: [] };
    const resolved = resolveOptions(options);
    const broken = setSiteSeverities(brokenLinks(state.links, site), resolved.rules);
    reportProblems(broken, "warn", args.reporter as never);
    await writeSocialImages(args as never, resolved, themeRoot, state.socialImages);
    return { said, problems: state.problems };
  } finally {
    Reflect.set(process.env, "NODE_ENV", mode);
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, content: SiteExample["files"][string]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "string") writeFileSync(path, content);
  else if ("latin1" in content) writeFileSync(path, content.latin1, "latin1");
  else if ("link" in content) symlinkSync(content.link, path);
  else {
    const bytes = readFileSync(createRequire(__filename).resolve(content.package));
    if (content.damaged) bytes.fill(0, bytes.length >> 2, (bytes.length >> 2) + 64);
    writeFileSync(path, bytes);
  }
}

function hookArgs(siteRoot: string, paths: readonly string[], said: string[]) {
  const digestOf = (value: unknown) =>
    createHash("sha256").update(JSON.stringify(value)).digest("hex");
  const fileNodes = paths.map((path) => ({
    id: path,
    absolutePath: join(siteRoot, path),
    children: [],
    internal: { type: "File", contentDigest: path },
  }));
  const pages = new Map<string, { component: string; matchPath: null }>();
  const say = (text: string) => void said.push(text);
  return {
    store: {
      getState: () => ({
        program: { directory: siteRoot },
        config: { trailingSlash: "always" },
        pages,
      }),
    },
    cache: { ...memoryCache(), directory: join(siteRoot, ".cache/theme") },
    basePath: "",
    getNode: () => undefined,
    getNodesByType: (type: string) => (type === "File" ? fileNodes : []),
    createContentDigest: digestOf,
    createNodeId: (name: string) => digestOf(name),
    actions: {
      createNode: () => {},
      deleteNode: () => {},
      createPage: ({ path }: { path: string }) =>
        void pages.set(path, { component: "", matchPath: null }),
    },
    reporter: { info: say, warn: say, error: say, panicOnBuild: say },
  };
}
