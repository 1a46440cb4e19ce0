import { remembered } from "./remembered";

/** A base that represents the page, whose address is not known here. */
const PAGE = "https://page.invalid";
const LINK_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

/**
 * The allow-list treats a colon before any slash as the end of a scheme, although by the URL standard
 * `ht[s://a.example` has no scheme.
 */
const SCHEME_LIKE = /^[^/?#]*:/;

/**
 * Returns whether a link may lead to an address: http, https, mailto, or an address of the site itself, never
 * with a user name or password, which can disguise the host.
 */
export function isSafeLink(url: string): boolean {
  const parsed = parse(url);
  if (parsed === null || !LINK_PROTOCOLS.has(parsed.protocol)) return false;
  if (parsed.origin === PAGE && SCHEME_LIKE.test(url)) return false;
  return parsed.username === "" && parsed.password === "";
}

/** Returns whether the address is one of the site itself, so that no other host learns of a visit. */
export function isOwnAddress(url: string): boolean {
  const parsed = parse(url);
  return parsed !== null && parsed.origin === PAGE && !/^[\s\0-\x1F]*[a-z][a-z\d+.-]*:/i.test(url);
}

/** Returns an address of another host whole, by https where it leaves the scheme to the page: `//host` is `https://host/`. */
export function withScheme(url: string): string {
  if (isOwnAddress(url) || URL.canParse(url)) return url;
  return parse(url)?.href ?? url;
}

/** A link is asked about three times and more. */
const parse = remembered((url): URL | null => URL.parse(url, PAGE));
