import { hostLimits, type SiteSize } from "../../src/site/outputs/host-limits";

const MB = 1e6;
const size = (part: Partial<SiteSize>): SiteSize => ({
  files: 5000,
  bytes: 100 * MB,
  largest: { path: "/data/papers.json", bytes: MB },
  widest: 800,
  ...part,
});

const CASES: [string, Partial<SiteSize>][] = [
  ["small", {}],
  ["many files", { files: 16_001 }],
  ["too many files", { files: 20_001 }],
  ["a large file", { largest: { path: "/data/papers.json", bytes: 22 * MB } }],
  ["a wide folder, and many bytes", { widest: 50_000, bytes: 990 * MB }],
  ["all of it", { files: 190_000, bytes: 2100 * MB, widest: 60_000 }],
];

test("says how large a site is, and whose limits are passed or near", () => {
  const said = CASES.map(([what, part]) => `${what}: ${hostLimits(size(part))}`);
  expect(said.join("\n")).toMatchInlineSnapshot(`
   "small: public/ has 5,000 files, 100 MB.
   many files: public/ has 16,001 files, 100 MB. Near the limit of: Cloudflare Pages (free), at most 20,000 files.
   too many files: public/ has 20,001 files, 100 MB. Too large for: Cloudflare Pages (free), at most 20,000 files.
   a large file: public/ has 5,000 files, 100 MB, the largest /data/papers.json. Near the limit of: Cloudflare Pages, at most 25 MiB a file.
   a wide folder, and many bytes: public/ has 5,000 files, 990 MB. Near the limit of: GitHub Pages, at most 1 GB; GitLab Pages, at most 1 GB; Netlify, at most 54,000 files a folder.
   all of it: public/ has 190,000 files, 2,100 MB. Too large for: Cloudflare Pages (free), at most 20,000 files; Cloudflare Pages, at most 100,000 files; GitHub Pages, at most 1 GB; GitLab Pages, at most 1 GB; Netlify, at most 54,000 files a folder. Near the limit of: GitLab Pages, at most 200,000 files."
  `);
});
