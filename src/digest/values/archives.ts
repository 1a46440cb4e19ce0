import { type Venue, venueByPath } from "./venue";

const pubMed = (id: string) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
const pmc = (id: string) => `https://pmc.ncbi.nlm.nih.gov/articles/${id.toUpperCase()}/`;
const ssrn = (id: string) => `https://doi.org/10.2139/ssrn.${id}`;

/** ADS names a preprint of arXiv by its number without the point: `2026arXiv260409001E`. */
function ads(code: string): string {
  const [, month, number] = /^\d{4}arXiv(\d{4})(\d{5})[A-Z.]$/.exec(code) ?? [];
  return month === undefined
    ? `https://ui.adsabs.harvard.edu/abs/${code}`
    : `https://arxiv.org/abs/${month}.${number}`;
}

/** Archives of preprints, and indexes and journals of fields beside computer science. */
export const ARCHIVES: readonly Venue[] = [
  venueByPath(/^pubmed\.ncbi\.nlm\.nih\.gov$/, /^\/(\d{1,9})$/, pubMed),
  venueByPath(/^pmc\.ncbi\.nlm\.nih\.gov$/, /^\/articles\/(PMC\d{1,9})(?:\/|$)/i, pmc),
  {
    // Where both stood before, and still lead to.
    host: /^ncbi\.nlm\.nih\.gov$/,
    paper: ({ pathname }) => {
      const [, id, article] =
        /^\/(?:pubmed\/(\d{1,9})$|pmc\/articles\/(PMC\d{1,9})(?:\/|$))/i.exec(pathname) ?? [];
      if (id !== undefined) return pubMed(id);
      return article === undefined ? null : pmc(article);
    },
  },
  {
    host: /^europepmc\.org$/,
    paper: ({ pathname }) => {
      const [, id, article] =
        /^\/(?:(?:article|abstract)\/med\/(\d{1,9})$|(?:(?:article|abstract)\/pmc|articles)\/(PMC\d{1,9})(?:\/|$))/i.exec(
          pathname,
        ) ?? [];
      if (id !== undefined) return pubMed(id);
      return article === undefined ? null : pmc(article);
    },
  },
  {
    host: /^(?:papers\.)?ssrn\.com$/,
    paper: ({ pathname, searchParams }) => {
      const [, short] = /^\/abstract=(\d{1,9})$/.exec(pathname) ?? [];
      const id = short ?? searchParams.get("abstract_id") ?? searchParams.get("abstractid") ?? "";
      return /^\d{1,9}$/.test(id) ? ssrn(id) : null;
    },
  },
  venueByPath(
    /^(?:linkinghub\.elsevier\.com|sciencedirect\.com)$/,
    /^\/(?:science\/article|retrieve)\/(?:abs\/)?pii\/(S?[\dX]{15,17})/i,
    (id) => `https://sciencedirect.com/science/article/pii/${id.toUpperCase()}`,
  ),
  venueByPath(/^ui\.adsabs\.harvard\.edu$/, /^\/abs\/(\d{4}[^/:]{15})(?:\/|$)/, ads),
  venueByPath(
    /^(?:old\.)?inspirehep\.net$/,
    /^\/(?:literature|record)\/(\d{1,9})$/,
    (id) => `https://inspirehep.net/literature/${id}`,
  ),
  venueByPath(
    /^(?:[\w-]{1,40}\.)?(?:hal\.science|archives-ouvertes\.fr|inria\.fr)$/,
    /^\/((?:hal|tel|inria|halshs|cea|pasteur|inserm|ineris|emse|lirmm)-\d{6,9})(?:v\d{1,3})?(?:\/|$)/,
    (id) => `https://hal.science/${id}`,
  ),
  venueByPath(
    /^osf\.io$/,
    /^\/preprints\/([a-z]{2,30}\/[a-z\d]{5})(?:_v\d{1,3})?(?:\/|$)/i,
    (place) => `https://osf.io/preprints/${place.toLowerCase()}`,
  ),
  venueByPath(
    /^psyarxiv\.com$/,
    /^\/([a-z\d]{5})(?:\/|$)/i,
    (id) => `https://osf.io/preprints/psyarxiv/${id.toLowerCase()}`,
  ),
  venueByPath(
    /^researchsquare\.com$/,
    /^\/article\/(rs-\d{5,9})(?:\/|$)/i,
    (id) => `https://researchsquare.com/article/${id.toLowerCase()}`,
  ),
  venueByPath(
    /^preprints\.org$/,
    /^\/manuscript\/(\d{6}\.\d{4})(?:\/|$)/,
    (id) => `https://preprints.org/manuscript/${id}`,
  ),
  venueByPath(
    /^chemrxiv\.org$/,
    /^\/engage\/chemrxiv\/article-details\/([\da-f]{24})$/,
    (id) => `https://chemrxiv.org/engage/chemrxiv/article-details/${id}`,
  ),
  venueByPath(
    /^projecteuclid\.org$/,
    /^\/(?:download\/pdf(?:view)?_1\/)?(?:euclid\/)?(euclid\.[a-z]{2,12}\/\d{5,12})$/,
    (id) => `https://projecteuclid.org/${id}`,
  ),
  venueByPath(
    /^mdpi\.com$/,
    /^\/(\d{4}-\d{3}[\dX]\/\d{1,4}\/\d{1,3}\/\d{1,6})(?:\/|$)/,
    (place) => `https://mdpi.com/${place}`,
  ),
  venueByPath(
    /^academic\.oup\.com$/,
    /^\/([a-z]{2,40}\/article(?:-abstract)?\/[\w-]{1,20}\/[\w-]{1,20}\/[\w-]{1,30}\/\d{4,10})(?:\/|$)/,
    (place) => `https://academic.oup.com/${place.replace("/article-abstract/", "/article/")}`,
  ),
  {
    // Its addresses before those with DOIs.
    host: /^(?:portal|dl)\.acm\.org$/,
    paper: ({ pathname, searchParams }) => {
      const id = searchParams.get("doid") ?? searchParams.get("id") ?? "";
      const isPaper = pathname === "/citation.cfm" && /^\d{5,8}(?:\.\d{5,8})?$/.test(id);
      return isPaper ? `https://doi.org/10.1145/${id}` : null;
    },
  },
];
