import type { RuleId } from "../../problems/problems";

/** An absolute address, or why a text is none. */
export type CheckedUrl =
  | { url: string; fault: null }
  | { url: null; fault: { rule: RuleId; message: string; fix: string } };

/**
 * Returns `written` as an absolute http or https URL in the form of the WHATWG's URL standard, or what is wrong
 * with it: `url-unsafe` for other schemes and for user names and passwords, else `links-invalid`.
 */
export function checkUrl(written: string): CheckedUrl {
  const shown = written.length > 80 ? `${written.slice(0, 80)}…` : written;
  if (!URL.canParse(written)) {
    const message = `“${shown}” is not an absolute address.`;
    return failed("links-invalid", message, "Write the whole of it, from https:// on.");
  }
  const { protocol, username, password, href } = new URL(written);
  if (protocol !== "https:" && protocol !== "http:") {
    const message = `The link “${shown}” is neither http nor https; it is not made a link.`;
    return failed("url-unsafe", message, "Link to an https:// address.");
  }
  if (username !== "" || password !== "") {
    const message = `The link “${shown}” holds a user name or password; it is not made a link.`;
    return failed("url-unsafe", message, "Take out what stands before the @.");
  }
  return { url: href, fault: null };
}

function failed(rule: RuleId, message: string, fix: string): CheckedUrl {
  return { url: null, fault: { rule, message, fix } };
}
