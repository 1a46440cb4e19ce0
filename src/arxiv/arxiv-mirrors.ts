import { parseArxivId, type ArxivId } from "./arxiv-id";

/** Sites that show papers of arXiv under its identifiers, by host without `www.`; the group is the identifier. */
const MIRRORS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:huggingface\.co|hf\.co)$/, /^\/papers\/([^/]+)$/],
  [/^(?:beta\.)?alphaxiv\.org$/, /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|resources)\/(.+)$/],
  [/^ar5iv\.(?:labs\.arxiv\.org|org)$/, /^\/(?:(?:abs|html|pdf)\/)?(.+)$/],
  [/^scirate\.com$/, /^\/arxiv\/(.+)$/],
  [/^(?:semanticscholar\.org|papers\.cool)$/, /^\/arxiv\/(.+)$/i],
  [/^api\.semanticscholar\.org$/, /^\/(?:graph\/v1\/paper\/)?arxiv:(.+)$/i],
  [/^arxiv-vanity\.com$/, /^\/papers\/(.+)$/],
  [/^emergentmind\.com$/, /^\/papers\/(.+)$/],
  [/^ui\.adsabs\.harvard\.edu$/, /^\/abs\/arxiv:(.+?)(?:\/abstract)?$/i],
  [/^catalyzex\.com$/, /^\/paper\/arxiv:(.+)$/i],
];

/** A word of each of these hosts: most addresses have none, and need not be taken apart. */
const MAY_MIRROR =
  /huggingface|hf\.co|alphaxiv|ar5iv|scirate|semanticscholar|papers\.cool|arxiv-vanity|emergentmind|adsabs|catalyzex/i;

/**
 * Returns the identifier of the paper of arXiv that an address on another site leads to (Hugging Face, alphaXiv, ar5iv,
 * SciRate, Semantic Scholar and others that keep arXiv's identifiers in their addresses), or `null`.
 */
export function parseMirrorUrl(url: string): ArxivId | null {
  if (!MAY_MIRROR.test(url) || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  const path = pathname.replace(/%2F/gi, "/").replace(/%3A/gi, ":").replace(/\/$/, "");
  for (const [hosts, paths] of MIRRORS) {
    if (!hosts.test(host)) continue;
    const [, id] = paths.exec(path) ?? [];
    if (id !== undefined) return parseArxivId(id.replace(/\.(?:pdf|md)$/i, ""));
  }
  return null;
}
