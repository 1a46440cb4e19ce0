import { paperAddress } from "./paper-address";

/**
 * Returns an address that begins with its host, such as `arxiv.org/abs/2009.06732`, with the `https://` that it
 * lacks; `null` if it does not lead to a known kind of paper, since it may then be a path on the own site.
 */
export function withScheme(written: string): string | null {
  if (!/^(?:[\w-]+\.)+[a-z]{2,}\/\S/i.test(written)) return null;
  const url = `https://${written}`;
  return paperAddress(url) === null ? null : url;
}
