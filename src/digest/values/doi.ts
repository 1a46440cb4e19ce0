import { decodePercent } from "./decode-percent";

/** A DOI as in ISO 26324, in the forms that publishers register. */
const DOI = /10\.\d{4,9}\/[^\s?#"<>]+/;
const RESOLVER = /^(?:(?:dx|www)\.)?doi\.org$/;
/** Hosts of publishers that keep a DOI in the addresses of its paper. */
const PUBLISHERS =
  /(?:^|\.)(?:acm\.org|springer\.com|wiley\.com|science\.org|sciencemag\.org|pnas\.org|tandfonline\.com|sagepub\.com|annualreviews\.org|acs\.org|iop\.org|aps\.org|frontiersin\.org|royalsocietypublishing\.org|informs\.org|siam\.org|worldscientific\.com|mitpress\.mit\.edu|emerald\.com|aip\.org|scitation\.org|plos\.org|liebertpub\.com|biomedcentral\.com|peerj\.com|rsc\.org|degruyter\.com|cambridge\.org|aeaweb\.org|dagstuhl\.de)$/;
/** A publisher's address on the platform that most societies use, whatever its host. */
const BY_DOI = /^\/doi\/(?:[a-z]{1,12}\/)?10\.\d{4,9}\//;
const NATURE = /^(?:www\.)?nature\.com$/;
const PREPRINTS = /(?:^|\.)(?:bio|med)rxiv\.org$/;
/** What publishers add after the DOI for one of its views. */
const VIEW = /(?:\/(?:full|abstract|pdf|epdf|meta|html|fulltext)){1,3}$|\.pdf$/i;
/** Of bioRxiv and medRxiv (10.64898 since 2025), whatever follows it: a version, `.full.pdf`, `/abstract`. */
const PREPRINT = /10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8}(?=v\d|[./]|$)/;
const EARLY = /\/early\/.*\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?=v\d|[./]|$)/;

/**
 * Returns the DOI that an address leads to, in lower case since case makes no difference in it (DOI Handbook, 2.4), or
 * `null`: one of a resolver, of a publisher that has it in its addresses, or of bioRxiv and medRxiv, whatever the version.
 */
export function doiOf({ hostname, pathname, searchParams }: URL): string | null {
  const path = decodePercent(pathname);
  if (RESOLVER.test(hostname)) {
    const doi = DOI.exec(path)?.[0].replace(/(?<!\/)\/+$/, "");
    return lower(doi && (PREPRINT.exec(doi)?.[0] ?? doi));
  }
  if (PREPRINTS.test(hostname)) {
    const [, early] = EARLY.exec(path) ?? [];
    return early === undefined ? lower(PREPRINT.exec(path)?.[0]) : `10.1101/${early}`;
  }
  if (NATURE.test(hostname)) {
    const [, article] = /^\/articles\/([a-z]*\d[\w.-]*?)(?:\.pdf)?(?:\/.*)?$/i.exec(path) ?? [];
    return lower(article && `10.1038/${article}`);
  }
  if (!PUBLISHERS.test(hostname) && !BY_DOI.test(path)) return null;
  const text = [path, searchParams.get("id"), searchParams.get("doi")].join(" ");
  return lower(DOI.exec(text)?.[0].replace(VIEW, ""));
}

function lower(doi: string | undefined): string | null {
  return doi?.toLowerCase() ?? null;
}
