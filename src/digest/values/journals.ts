import { type Venue, venueByPath } from "./venue";

/** The platform that journals of societies and universities stood on, by volume, issue and page. */
const HIGHWIRE =
  /^(?:[a-z\d-]{1,30}\.)?(?:jneurosci|eneuro|pnas|sciencemag|bmj|physiology|cshlp|asm|biologists|aacrjournals|ahajournals|genetics|jimmunol|plantphysiol|neurology|aspetjournals|g3journal)\.(?:org|com)$/;
const SILVERCHAIR =
  /^(?:direct\.mit\.edu|rupress\.org|journals\.biologists\.com|pubs\.aip\.org|ashpublications\.org|aacrjournals\.org|asmedigitalcollection\.asme\.org)$/;
/** Journals whose addresses have Elsevier's number of an article, with the marks that ScienceDirect leaves out. */
const ELSEVIER =
  /^(?:[a-z\d-]{1,30}\.)?(?:cell|thelancet|jbc|mcponline|jlr|gastrojournal|jacionline|jidonline|sciencedirect)\.(?:com|org)$/;

/** Journals of other fields, and proceedings and reports with sites of their own. */
export const JOURNALS: readonly Venue[] = [
  venueByPath(
    ELSEVIER,
    /\/(?:PII)?(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])(?:\/|\.pdf$|$)/i,
    (pii) =>
      `https://sciencedirect.com/science/article/pii/${pii.replace(/[()-]/g, "").toUpperCase()}`,
  ),
  {
    host: HIGHWIRE,
    paper: ({ hostname, pathname }) => {
      const [, place] =
        /^\/content(?:\/[a-z]{2,20})?\/(\d{1,4}\/[\da-z]{1,10}\/(?:[\w-]{1,20}(?:\.m\d{1,8})?)|\d{1,4}\/bmj\.[\w-]{2,20})(?:\.(?:abstract|full|long|short|pdf|full\.pdf|full-text))?(?:\/|$)/i.exec(
          pathname,
        ) ?? [];
      return place === undefined ? null : `https://${hostname}/content/${place}`;
    },
  },
  {
    host: SILVERCHAIR,
    paper: ({ hostname, pathname }) => {
      const [, journal, place] =
        /^\/((?:[\w-]{1,30}\/){1,2})article(?:-abstract|-pdf)?\/((?:[\w.-]{1,30}\/){2,3}[\w.-]{1,30})(?:\/|$)/.exec(
          pathname,
        ) ?? [];
      return journal === undefined ? null : `https://${hostname}/${journal}article/${place}`;
    },
  },
  venueByPath(/^elifesciences\.org$/, /^\/articles\/(\d{4,7})(?:v\d{1,2})?(?:\/|$)/, (number) =>
    doi(`10.7554/elife.${number}`),
  ),
  venueByPath(/^jci\.org$/, /^\/articles\/view\/(\d{4,7})(?:\/|$)/, (number) =>
    doi(`10.1172/jci${number}`),
  ),
  venueByPath(
    /^jamanetwork\.com$/,
    /^\/journals\/[\w-]{2,40}\/(?:fullarticle|article-abstract)\/(\d{5,8})(?:\/|$)/,
    (number) => `https://jamanetwork.com/journals/jama/fullarticle/${number}`,
  ),
  venueByPath(
    /^pubs\.rsc\.org$/,
    /^\/[a-z]{2}\/content\/article(?:landing|pdf|html)\/\d{4}\/[a-z]{2,4}\/([a-z\d]{6,12})(?:\/|$)/i,
    (id) => doi(`10.1039/${id.toLowerCase()}`),
  ),
  venueByPath(
    /^jstor\.org$/,
    /^\/stable\/(?:pdf\/|full\/)?(?:10\.2307\/)?([\da-z.]{4,30}?)(?:\.pdf)?(?:\/|$)/i,
    (id) => `https://jstor.org/stable/${id.toLowerCase()}`,
  ),
  // Working papers of the National Bureau of Economic Research.
  venueByPath(
    /^(?:papers\.)?nber\.org$/,
    /^\/(?:system\/files\/working_)?papers\/([wth]\d{1,6})(?:\/|\.pdf|$)/i,
    (number) => doi(`10.3386/${number.toLowerCase()}`),
  ),
  venueByPath(
    /^ideas\.repec\.org$/,
    /^\/([aphc]\/[\w-]{2,12}\/[\w-]{2,20}\/[\w.-]{1,60}\.html)$/i,
    (place) => `https://ideas.repec.org/${place}`,
  ),
  venueByPath(
    /^researchgate\.net$/,
    /\/publication\/(\d{6,10})(?:[_/]|$)/,
    (number) => `https://researchgate.net/publication/${number}`,
  ),
  venueByPath(
    /^(?:[a-z\d-]{1,40}\.)?academia\.edu$/,
    /^\/(\d{4,10})\/./,
    (number) => `https://academia.edu/${number}`,
  ),
  venueByPath(
    /^philpapers\.org$/,
    /^\/rec\/([A-Z\d-]{4,16})$/i,
    (id) => `https://philpapers.org/rec/${id.toUpperCase()}`,
  ),
  venueByPath(
    /^distill\.pub$/,
    /^\/(\d{4}\/[\w-]{2,60})(?:\/|$)/,
    (place) => `https://distill.pub/${place}`,
  ),
  venueByPath(
    /^vldb\.org$/,
    /^\/(pvldb\/vol\d{1,3}\/p\d{1,5}[\w-]{0,60}\.pdf)$/,
    (place) => `https://vldb.org/${place}`,
  ),
  venueByPath(
    /^cidrdb\.org$/,
    /^\/(cidr\d{4}\/papers\/[\w-]{1,80}\.pdf)$/i,
    (place) => `https://cidrdb.org/${place}`,
  ),
  venueByPath(
    /^ndss-symposium\.org$/,
    /^\/ndss-paper\/([\w-]{8,200})$/,
    (name) => `https://ndss-symposium.org/ndss-paper/${name}`,
  ),
  venueByPath(
    /^numdam\.org$/,
    /^\/(?:item|articles)\/([A-Z]+_[\w.-]{4,60})$/i,
    (id) => `https://numdam.org/item/${id}`,
  ),
];

function doi(name: string): string {
  return `https://doi.org/${name}`;
}
