/** Why a text is no address to link to: it is not absolute, its scheme is another, or it holds a user name. */
export type UrlFault = "relative" | "scheme" | "user";

/** An absolute address, or why a text is none. */
export type CheckedUrl = { url: string; fault: null } | { url: null; fault: UrlFault };

/**
 * Returns `written` as an absolute http or https URL in the form of the WHATWG's URL standard, or what is wrong
 * with it.
 */
export function checkUrl(written: string): CheckedUrl {
  if (!URL.canParse(written)) return { url: null, fault: "relative" };
  const { protocol, username, password, href } = new URL(written);
  if (protocol !== "https:" && protocol !== "http:") return { url: null, fault: "scheme" };
  if (username !== "" || password !== "") return { url: null, fault: "user" };
  return { url: href, fault: null };
}
