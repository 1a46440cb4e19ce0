import { checkUrl } from "./web-url";

/** Players by host, and the address of the page where a reader watches or reads the same. */
const PLAYERS: readonly (readonly [host: RegExp, page: (url: URL) => string | null])[] = [
  [
    /^(?:youtube(?:-nocookie)?\.com|youtube\.googleapis\.com)$/,
    ({ pathname, searchParams }) => {
      const list = searchParams.get("list");
      const [, id] = /^\/(?:embed|v|shorts)\/([\w-]{5,20})$/.exec(pathname) ?? [];
      if (id === undefined || id === "videoseries") {
        return list === null ? null : `https://www.youtube.com/playlist?list=${encode(list)}`;
      }
      const start = Number(searchParams.get("start") ?? "0");
      return `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${Math.floor(start)}s` : ""}`;
    },
  ],
  [
    /^player\.vimeo\.com$/,
    ({ pathname, searchParams }) => {
      const [, id] = /^\/video\/(\d+)$/.exec(pathname) ?? [];
      const key = searchParams.get("h");
      const ofKey = key === null ? "" : `/${encode(key)}`;
      return id === undefined ? null : `https://vimeo.com/${id}${ofKey}`;
    },
  ],
  [
    /^player\.bilibili\.com$/,
    ({ searchParams }) => {
      const aid = searchParams.get("aid");
      const id = searchParams.get("bvid") ?? (aid === null ? null : `av${aid}`);
      return id === null ? null : `https://www.bilibili.com/video/${encode(id)}`;
    },
  ],
  [
    /^slideslive\.com$/,
    ({ pathname }) =>
      page("https://slideslive.com/", /^\/embed\/(?:presentation\/)?(\d+)/, pathname),
  ],
  [
    /^dailymotion\.com$/,
    ({ pathname }) =>
      page("https://www.dailymotion.com/video/", /^\/embed\/video\/(\w+)/, pathname),
  ],
  [
    /^loom\.com$/,
    ({ pathname }) => page("https://www.loom.com/share/", /^\/embed\/(\w+)/, pathname),
  ],
  [
    /^embed\.ted\.com$/,
    ({ pathname }) => page("https://www.ted.com/talks/", /^\/talks\/([\w/-]+)/, pathname),
  ],
  [
    /^open\.spotify\.com$/,
    ({ pathname }) => page("https://open.spotify.com/", /^\/embed\/([\w/-]+)/, pathname),
  ],
];

/**
 * Returns the page where a reader finds what a frame with this `src` shows: the watch page of a known host of
 * videos, else the address itself. `null` if it is not an address of http or https.
 */
export function frameAddress(src: string): string | null {
  const written = src.trim();
  const { url } = checkUrl(written.startsWith("//") ? `https:${written}` : written);
  if (url === null) return null;
  const parsed = new URL(url);
  const host = parsed.hostname.replace(/^(?:www|m)\./, "");
  parsed.pathname = parsed.pathname.replace(/(?<=[^/])\/$/, "");
  for (const [hosts, pageOf] of PLAYERS) if (hosts.test(host)) return pageOf(parsed) ?? url;
  return url;
}

function page(start: string, path: RegExp, pathname: string): string | null {
  const [, id] = path.exec(pathname) ?? [];
  return id === undefined ? null : start + id;
}

function encode(part: string): string {
  return encodeURIComponent(part);
}
