import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  { trailingSlash: "never", pathPrefix: "", base: "/" },
  { trailingSlash: "always", pathPrefix: "/pre", base: "/papers/" },
  { trailingSlash: "ignore", pathPrefix: "/pre", base: "/" },
  { trailingSlash: "ignore", pathPrefix: "", base: "/papers/" },
] as const;

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
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(SETTINGS)(
  "a site of one digest, slashes: $trailingSlash, prefix: “$pathPrefix”, base: $base",
  ({ trailingSlash, pathPrefix, base }) => {
    it("builds without unexpected warnings, with its digest, and has no broken link", async () => {
      const theme = {
        resolve: "gatsby-theme-hot-papers",
        options: { site: { title: "My papers", siteUrl: SITE_URL }, paths: { basePath: base } },
      };
      const config = { trailingSlash, ...(pathPrefix && { pathPrefix }), plugins: [theme] };
      writeFileSync(
        join(site, "gatsby-config.js"),
        `module.exports = ${JSON.stringify(config)};\n`,
      );
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
      // It may wait for builds of other examples.
    }, 900_000);
  },
);
