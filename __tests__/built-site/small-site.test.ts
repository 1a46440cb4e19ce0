import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ours from "../../package.json";
import { REPOSITORY } from "../support/build-site";
import { listFiles, readPages } from "../support/built-pages";
import { type AddressForm, brokenAddresses, brokenLinks } from "../support/check-links";
import { buildExample, installExample } from "../support/example-site";

const SITE_URL = "https://small.example";
const SECRET = "nobody-may-read-this";

/**
 * With the settings of two examples, every pair of the three comes once at least: `minimal` is at `/` without a prefix and
 * `always` has slashes, and `customised` has a base, a prefix and `never` a slash.
 */
const SETTINGS = [
  { trailingSlash: "never", pathPrefix: "", base: "/", draws: true },
  { trailingSlash: "always", pathPrefix: "/pre", base: "/papers/", draws: true },
  { trailingSlash: "ignore", pathPrefix: "/pre", base: "/", draws: true },
  { trailingSlash: "ignore", pathPrefix: "", base: "/papers/", draws: false },
] as const;

/** The packages that draw social images. They are optional, and so left out by `npm install --omit=optional`. */
const DRAWING = Object.keys(ours.optionalDependencies);

/** A site of the Lumen starter's shape, and the addresses that it had there, at two posts a list page. */
const LUMEN = join(REPOSITORY, "__tests__/fixtures/lumen");
const LUMEN_ADDRESSES = [
  "/posts/on-margins",
  "/posts/2018/three-papers/",
  "/2016/01/on-margins.html",
  "/pages/about",
  "/about/",
];
const LUMEN_LISTS = [
  "/",
  "/page/1/",
  "/tags/",
  "/tag/typography/",
  "/tag/paper/",
  "/categories/",
  "/category/design-culture/",
  "/category/paper/",
  "/rss.xml",
  "/sitemap.xml",
  "/sw.js",
];
const MIGRATION = { postsPerPage: 2, sitemap: true, serviceWorker: true };

let folder: string;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-small-"));
  site = join(folder, "site");
  await installExample("minimal", site);
  // A content folder that is a link itself, with links in it that lead out.
  renameSync(join(site, "content"), join(folder, "digests"));
  symlinkSync(join(folder, "digests"), join(site, "content"));
  writeFileSync(join(folder, "secret.md"), `---\ntitle: ${SECRET}\n---\n\n${SECRET}\n`);
  symlinkSync(join(folder, "secret.md"), join(folder, "digests/posts/linked.md"));
  cpSync(LUMEN, join(folder, "digests"), { recursive: true });
}, 2_400_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether a host has something at an address of old, and what that leads to, if it leads on. */
function leads(path: string, publicDir: string, pathPrefix: string): boolean {
  const file = [path, join(path, "index.html")]
    .map((name) => join(publicDir, name))
    .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) return false;
  const [, to] =
    /http-equiv="refresh" content="0; url=([^"]+)"/.exec(readFileSync(file, "utf8")) ?? [];
  return to === undefined || leads(to.replace(pathPrefix, "") || "/", publicDir, pathPrefix);
}

describe.each(SETTINGS)(
  "a site of one digest, slashes: $trailingSlash, prefix: “$pathPrefix”, base: $base, draws: $draws",
  ({ trailingSlash, pathPrefix, base, draws }) => {
    it("builds without unexpected warnings, with its digest, and has no broken link", async () => {
      const theme = {
        resolve: "gatsby-theme-hot-papers",
        options: {
          site: { title: "My papers", siteUrl: SITE_URL },
          paths: { basePath: base },
          migration: MIGRATION,
          socialImages: { digests: draws },
        },
      };
      const config = { trailingSlash, ...(pathPrefix && { pathPrefix }), plugins: [theme] };
      writeFileSync(
        join(site, "gatsby-config.js"),
        `module.exports = ${JSON.stringify(config)};\n`,
      );
      if (!draws) {
        // Only these: Gatsby itself does not start without optional packages of its own.
        for (const name of DRAWING) rmSync(join(site, "node_modules", name), { recursive: true });
      }
      // Gatsby leaves what a build by other settings has written.
      rmSync(join(site, "public"), { recursive: true, force: true });
      const args = pathPrefix ? ["--prefix-paths"] : [];
      const { exitCode, log, publicDir } = await buildExample(site, { args });
      const said = log.split("\n").filter((line) => /^(?:warn|error)|\bfile-outside/.test(line));
      expect({ exitCode, said }).toEqual({
        exitCode: 0,
        said: [
          expect.stringMatching(/^warn(?:ing)? content\/posts\/linked\.md: 1 problem$/),
          "content/posts/linked.md:1:1 warning file-outside",
        ],
      });

      const pages = readPages(publicDir);
      expect(pages.get(`${base}posts/the-first-week/`)?.html).toContain("data-arxiv-id");
      expect([...pages.keys()].filter((path) => path.includes("unused"))).toEqual([]);
      const drawn = listFiles(publicDir).filter((file) => file.startsWith("hot-papers/social/"));
      expect(drawn.length > 0).toBe(draws);
      const form: AddressForm = {
        pathPrefix,
        slash: trailingSlash === "never" ? "never" : "always",
      };
      expect(brokenLinks(pages, publicDir, form)).toEqual([]);
      expect(brokenAddresses(publicDir, SITE_URL, form)).toEqual([]);
      const holding = listFiles(publicDir).filter((file) =>
        readFileSync(join(publicDir, file), "utf8").includes(SECRET),
      );
      expect(holding).toEqual([]);

      const old = base === "/" ? [...LUMEN_ADDRESSES, ...LUMEN_LISTS] : LUMEN_ADDRESSES;
      expect(old.filter((path) => !leads(path, publicDir, pathPrefix))).toEqual([]);
      const humane = pages.get(`${base}posts/2017-08-18-a-humane-page/`)?.html ?? "";
      const [, image = "none"] = /<img src="([^"]+)" [^>]*alt="A chair"/.exec(humane) ?? [];
      expect(existsSync(join(publicDir, image.replace(pathPrefix, "")))).toBe(true);
      // It may wait for builds of other examples.
    }, 2_400_000);
  },
);
