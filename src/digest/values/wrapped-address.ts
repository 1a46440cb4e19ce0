import { decodePercent } from "./decode-percent";

/** How a service that counts clicks writes the address to which it leads on. */
interface Wrapper {
  host: RegExp;
  path: RegExp;
  /** The parameters of the query that may hold the address, or a function that reads it from the whole. */
  address: readonly string[] | ((url: URL) => string | null);
}

const WRAPPERS: readonly Wrapper[] = [
  { host: /^google\.[a-z.]{2,6}$/, path: /^\/url$/, address: ["q", "url"] },
  { host: /^scholar\.google\.[a-z.]{2,6}$/, path: /^\/scholar_url$/, address: ["url"] },
  {
    host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$/,
    path: /^\//,
    address: ["url"],
  },
  {
    host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/,
    path: /safelinks/,
    address: ["url"],
  },
  {
    host: /^(?:lm?\.)?(?:facebook|instagram|messenger)\.com$/,
    path: /^\/(?:l\.php)?$/,
    address: ["u"],
  },
  { host: /^l\.threads\.(?:net|com)$/, path: /^\//, address: ["u"] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, address: ["z"] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, address: ["url"] },
  { host: /^linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)$/, address: ["url"] },
  { host: /^duckduckgo\.com$/, path: /^\/l$/, address: ["uddg"] },
  { host: /^youtube\.com$/, path: /^\/redirect$/, address: ["q"] },
  { host: /^out\.reddit\.com$/, path: /^\//, address: ["url"] },
  { host: /^(?:away\.)?vk\.com$/, path: /^\/(?:away\.php)?$/, address: ["to"] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter$/, address: ["u", "url"] },
  { host: /^link\.(?:zhihu|juejin|csdn)\.(?:com|cn|net)$/, path: /^\//, address: ["target"] },
  { host: /^medium\.com$/, path: /^\/r$/, address: ["url"] },
  { host: /^getpocket\.com$/, path: /^\/redirect$/, address: ["url"] },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, address: ["a"] },
  {
    host: /^researchgate\.net$/,
    path: /^\/deref\//,
    address: ({ pathname }) => pathname.slice("/deref/".length),
  },
  { host: /^href\.li$/, path: /^\/$/, address: ({ search }) => search.slice(1) },
  { host: /^bing\.com$/, path: /^\/ck\/a$/, address: fromBing },
  { host: /^urldefense\.(?:com|us)$/, path: /^\/v3\/__/, address: fromDefence },
  { host: /^urldefense\.(?:proofpoint\.)?com$/, path: /^\/v[12]\/url$/, address: fromOldDefence },
  // How libraries send their readers through a proxy.
  { host: /(?:^|[.-])(?:ez)?proxy[\w-]*\./, path: /^\/login$/, address: ["url", "qurl"] },
];

/** A wrapper may hold another, such as a link of a mail that was sent on. */
const DEEPEST = 4;

/**
 * Returns the address that `url` leads to by way of a service that counts or checks clicks, such as
 * `https://www.google.com/url?q=…` and Outlook's Safe Links; other addresses unchanged. Only addresses by http and
 * https are taken out. Which paper a link leads to, and what readers should visit, is the address inside.
 */
export function unwrapAddress(url: string): string {
  let address = url;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inner = wrappedIn(address);
    if (inner === null) break;
    address = inner;
  }
  return address;
}

function wrappedIn(url: string): string | null {
  // No wrapper holds an address without one of these, and most links have neither.
  if (!/[?]|\/(?:v3\/__|deref\/)/.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const host = parsed.hostname.replace(/^www\./, "");
  const path = parsed.pathname.replace(/(?<=.)\/$/, "");
  for (const { host: hosts, path: paths, address } of WRAPPERS) {
    if (!hosts.test(host) || !paths.test(path)) continue;
    for (const inner of typeof address === "function"
      ? [address(parsed)]
      : address.map((name) => parsed.searchParams.get(name))) {
      const found = webAddress(inner);
      if (found !== null) return found;
    }
  }
  return null;
}

function webAddress(text: string | null): string | null {
  if (text === null) return null;
  const address = /^https?:\/\//i.test(text) ? text : decodePercent(text);
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** Bing has it in base64url behind `a1`. */
function fromBing({ searchParams }: URL): string | null {
  const [, code] = /^a1([\w-]+)$/.exec(searchParams.get("u") ?? "") ?? [];
  if (code === undefined) return null;
  try {
    return atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
}

/** Proofpoint's third form. A `*` in it stands for characters that the end of the address holds in a code. */
function fromDefence({ href }: URL): string | null {
  const [, address = ""] = /\/v3\/__(.+?)__;/.exec(href) ?? [];
  return address === "" || address.includes("*")
    ? null
    : address.replace(/^(https?:\/)(?!\/)/, "$1/");
}

/** Proofpoint's second form writes `-` for `%` and `_` for `/`, its first none of that. */
function fromOldDefence({ pathname, searchParams }: URL): string | null {
  const address = searchParams.get("u");
  if (address === null || pathname.startsWith("/v1")) return address;
  return decodePercent(address.replaceAll("-", "%").replaceAll("_", "/"));
}
