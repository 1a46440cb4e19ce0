import { unwrapAddress } from "./wrapped-address";

/** Why a text is not a usable address: it is not absolute, has another scheme, or contains a user name. */
export type UrlProblem = "relative" | "scheme" | "user";

/** An absolute address, or why a text is not one. */
export type CheckedUrl = { url: string; problem: null } | { url: null; problem: UrlProblem };

/** Nearly all links of digests are so, and are in the form of the standard: it would change only dots that are a whole part. */
const USUAL = /^https:\/\/(?:arxiv\.org|github\.com|twitter\.com)\/(?!\.)(?:[\w-]|[./](?![./]))+$/;

/**
 * Returns `written` as an absolute http or https URL in the form of the WHATWG's URL standard, or its fault. Of
 * a link that leads on to another address, such as Google's, it is that address.
 */
export function checkUrl(written: string): CheckedUrl {
  if (USUAL.test(written)) return { url: written, problem: null };
  const url = readUrl(unwrapAddress(written));
  // A scheme that stands twice is no host.
  if (url === null || /^https?$/.test(url.hostname)) return { url: null, problem: "relative" };
  const { protocol, username, password, href } = url;
  if (protocol !== "https:" && protocol !== "http:") return { url: null, problem: "scheme" };
  if (username !== "" || password !== "") return { url: null, problem: "user" };
  return { url: href, problem: null };
}

/** Parses once, unlike `URL.canParse` and then `new URL`: most addresses are sound. */
function readUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
