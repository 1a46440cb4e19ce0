/** The beginning of a page as Gatsby and React write it and `finishHtml` leaves it. */
const HEAD = "<head>";
const CHARSET = '<meta charset="utf-8">';
/** How far browsers look for the encoding of a page (HTML, 4.2.5.4). */
const CHARSET_WITHIN_BYTES = 1024;

/**
 * Returns a page whose head begins with its Content-Security-Policy, since the policy does not apply to
 * markup before it. If the policy is long, the declaration of the encoding, which loads nothing, comes first.
 */
export function withPolicy(html: string, policy: string): string {
  const content = policy.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const start = html.indexOf(HEAD) + HEAD.length;
  const before = html.slice(0, start);
  const after = html.slice(start);
  const end = Buffer.byteLength(before + meta + CHARSET);
  return after.startsWith(CHARSET) && end > CHARSET_WITHIN_BYTES
    ? before + CHARSET + meta + after.slice(CHARSET.length)
    : before + meta + after;
}
