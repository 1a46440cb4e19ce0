import { formatNumber } from "../../messages/format-number";

/** What a host would have to store. */
export interface SiteSize {
  files: number;
  /** Of all files together. */
  bytes: number;
  /** The largest file: its path from the site's root, and its size. */
  largest: { path: string; bytes: number };
  /** The most files and folders in one folder. */
  widest: number;
}

interface Limit {
  host: string;
  of: (size: SiteSize) => number;
  most: number;
  /** The limit in words, behind "at most". */
  said: string;
}

const MB = 1_000_000;
const MEBIBYTE = 1_048_576;
const GB = 1_000_000_000;
/** From this part of a limit on it is near. */
const NEAR = 0.8;

/**
 * @see https://developers.cloudflare.com/pages/platform/limits/
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
 * @see https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
 * @see https://docs.netlify.com/site-deploys/overview/
 */
const LIMITS: readonly Limit[] = [
  { host: "Cloudflare Pages (free)", of: ({ files }) => files, most: 20_000, said: "20,000 files" },
  { host: "Cloudflare Pages", of: ({ files }) => files, most: 100_000, said: "100,000 files" },
  {
    host: "Cloudflare Pages",
    of: ({ largest }) => largest.bytes,
    most: 25 * MEBIBYTE,
    said: "25 MiB a file",
  },
  { host: "GitHub Pages", of: ({ bytes }) => bytes, most: GB, said: "1 GB" },
  { host: "GitLab Pages", of: ({ bytes }) => bytes, most: GB, said: "1 GB" },
  { host: "GitLab Pages", of: ({ files }) => files, most: 200_000, said: "200,000 files" },
  { host: "Netlify", of: ({ widest }) => widest, most: 54_000, said: "54,000 files a folder" },
];

/**
 * Returns in one line, in English as all of a build's log, how large a site is and which limits of hosts it has passed or
 * nearly reached. Sizes are in decimal units unless they say `MiB`.
 */
export function hostLimits(size: SiteSize): string {
  const { files, bytes, largest } = size;
  const passed = said(LIMITS.filter(({ of, most }) => of(size) > most));
  const near = said(LIMITS.filter(({ of, most }) => of(size) <= most && of(size) > most * NEAR));
  const large = largest.bytes > 25 * MEBIBYTE * NEAR ? `, the largest ${largest.path}` : "";
  return [
    `public/ has ${formatNumber(files, "en")} files, ${formatNumber(Math.max(1, Math.round(bytes / MB)), "en")} MB${large}.`,
    ...(passed === "" ? [] : [`Too large for: ${passed}.`]),
    ...(near === "" ? [] : [`Near the limit of: ${near}.`]),
  ].join(" ");
}

function said(limits: readonly Limit[]): string {
  return limits.map(({ host, said: limit }) => `${host}, at most ${limit}`).join("; ");
}
