import { parseArxivUrl } from "../../arxiv/arxiv-id";
import { parseMirrorUrl } from "../../arxiv/arxiv-mirrors";
import { doiOf } from "./doi";
import { remembered } from "./remembered";
import { ARCHIVES } from "./archives";
import { JOURNALS } from "./journals";
import type { Venue } from "./venue";
import { unwrapAddress } from "./wrapped-address";

const VENUES: readonly Venue[] = [
  {
    host: /^(?:api2?\.)?openreview\.net$/,
    paper: ({ pathname, searchParams }) => {
      if (!/^\/(?:forum|pdf|attachment|revisions)$/.test(pathname)) return null;
      const id = searchParams.get("id");
      return id === null || id === "" ? null : `https://openreview.net/forum?id=${id}`;
    },
  },
  {
    host: /^(?:aclanthology\.org|aclweb\.org|aclanthology\.info)$/,
    paper: ({ pathname }) => acl(/^\/(?!attachments\/)(?:.*\/)?([^/]+)$/.exec(pathname)?.[1]),
  },
  {
    host: /^proceedings\.mlr\.press$/,
    paper: ({ pathname }) => pmlr(/^\/(v\d+\/[\w-]+)/.exec(pathname)?.[1]),
  },
  {
    // Where the volumes of PMLR stood before, and still lead to.
    host: /^jmlr\.org$/,
    paper: ({ pathname }) =>
      pmlr(
        /^\/proceedings\/papers\/(v\d+)\/([\w-]+?)(?:\.html|\.pdf|\/[\w-]+\.pdf)$/
          .exec(pathname)
          ?.slice(1)
          .join("/"),
      ) ?? jmlr(pathname),
  },
  {
    // PMLR keeps the files of newer volumes there.
    host: /^raw\.githubusercontent\.com$/,
    paper: ({ pathname }) =>
      pmlr(/^\/mlresearch\/(v\d+)\/[^/]+\/assets\/([\w-]+)\//.exec(pathname)?.slice(1).join("/")),
  },
  {
    host: /^(?:papers\.nips\.cc|(?:papers|(?:datasets-benchmarks-)?proceedings)\.neurips\.cc)$/,
    paper: ({ pathname }) => {
      const [, hashed] = /^\/paper.*\/([\da-f]{32})(?:-|$)/i.exec(pathname) ?? [];
      const numbered = /^\/paper\/(?:\d{4}\/)?(\d{1,5})-/.exec(pathname)?.[1];
      const id = hashed?.toLowerCase() ?? numbered;
      return id === undefined ? null : `https://proceedings.neurips.cc/paper/${id}`;
    },
  },
  {
    host: /^proceedings\.(?:mlsys\.org|iclr\.cc)$/,
    paper: ({ hostname, pathname }) => {
      const [, hash] = /^\/paper(?:_files\/paper\/.*)?\/([\da-f]{32})(?:-|$)/i.exec(pathname) ?? [];
      return hash === undefined ? null : `https://${hostname}/paper/${hash.toLowerCase()}`;
    },
  },
  {
    host: /^(?:openaccess\.thecvf\.com|cv-foundation\.org)$/,
    paper: ({ pathname }) => {
      const [, name] = /\/([^/]+)_(?:paper|supplemental|supp)\.(?:html|pdf)$/i.exec(pathname) ?? [];
      return name === undefined ? null : `https://openaccess.thecvf.com/${name}_paper.html`;
    },
  },
  {
    host: /^ieeexplore\.ieee\.org$/,
    paper: ({ pathname, searchParams }) => {
      const [, inPath] =
        /^\/(?:(?:abstract\/)?document\/|iel[x\d]{1,2}\/(?:\d{1,10}\/){1,3}0{0,4})(\d{4,10})(?:\.pdf)?$/.exec(
          pathname,
        ) ?? [];
      const number = inPath ?? /^\d{4,10}$/.exec(searchParams.get("arnumber") ?? "")?.[0];
      return number === undefined ? null : `https://ieeexplore.ieee.org/document/${number}`;
    },
  },
  {
    host: /^(?:ojs\.)?aaai\.org$/,
    paper: ({ pathname }) => {
      const [, place] =
        /^(?:\/ojs)?\/index\.php\/([\w-]{1,30}\/(?:paper|article)\/view\/\d{1,8})(?:\/|$)/.exec(
          pathname,
        ) ?? [];
      return place === undefined ? null : `https://ojs.aaai.org/index.php/${place}`;
    },
  },
  {
    host: /^ijcai\.org$/,
    paper: ({ pathname }) => {
      const [, place] = /^\/proceedings\/(\d{4}\/\d{1,4})(?:\.pdf)?$/.exec(pathname) ?? [];
      return place === undefined ? null : `https://ijcai.org/proceedings/${place}`;
    },
  },
  {
    // The pages of talks and posters at these conferences.
    host: /^(?:icml|iclr|neurips|nips)\.cc$|^(?:eccv|iccv)\.ecva\.net$|^cvpr\.thecvf\.com$/,
    paper: ({ hostname, pathname }) => {
      const [, year, place] =
        /^\/virtual\/(\d{4})(?:\/loc\/[\w-]{1,40})?(\/(?:poster|oral|spotlight)\/\d{1,7})$/.exec(
          pathname,
        ) ?? [];
      return place === undefined ? null : `https://${hostname}/virtual/${year}${place}`;
    },
  },
  {
    host: /^usenix\.org$/,
    paper: ({ pathname }) => {
      if (/^\/conference\/[\w-]{1,40}\/presentation\/[\w-]{1,60}$/.test(pathname))
        return `https://usenix.org${pathname}`;
      // Its files have the names of the conference and of the talk.
      const [, conference, talk] =
        /^\/system\/files\/(?:conference\/[\w-]{1,40}\/)?([a-z]{2,12}\d\d)-([a-z-]{2,40})\.pdf$/.exec(
          pathname,
        ) ?? [];
      if (conference === undefined) return null;
      const name = conference.replace(/^sec(?=\d)/, "usenixsecurity");
      return `https://usenix.org/conference/${name}/presentation/${talk}`;
    },
  },
  {
    host: /^isca-(?:archive|speech)\.org$/,
    paper: ({ pathname }) => {
      const [, place] =
        /^\/(?:archive\/)?([\w-]{1,40}\/[\w-]{1,60})\.(?:html|pdf)$/i.exec(
          pathname.replace("/pdfs/", "/"),
        ) ?? [];
      return place === undefined ? null : `https://isca-archive.org/${place}.html`;
    },
  },
  {
    host: /^eprint\.iacr\.org$/,
    paper: ({ pathname }) => {
      const [, number] = /^\/(\d{4}\/\d{1,4})(?:\.pdf)?$/.exec(pathname) ?? [];
      return number === undefined ? null : `https://eprint.iacr.org/${number}`;
    },
  },
  {
    // The number of a paper in Semantic Scholar's corpus, beside its hash.
    host: /^api\.semanticscholar\.org$/,
    paper: ({ pathname }) => {
      const [, number] = /^\/CorpusId:(\d{1,12})$/i.exec(pathname) ?? [];
      return number === undefined ? null : `https://api.semanticscholar.org/CorpusID:${number}`;
    },
  },
  {
    host: /^(?:pdfs\.)?semanticscholar\.org$/,
    paper: ({ pathname }) => {
      // Its files stand below the first four digits of the paper's hash.
      const path = pathname.replace(/^\/([\da-f]{4})\/([\da-f]{36})\.pdf$/i, "/paper/$1$2");
      const [, hash] = /^\/paper\/(?:[^/]+\/)?([\da-f]{40})$/i.exec(path) ?? [];
      return hash === undefined ? null : `https://semanticscholar.org/paper/${hash.toLowerCase()}`;
    },
  },
];

const SITES: readonly Venue[] = [...VENUES, ...ARCHIVES, ...JOURNALS];

/**
 * Returns the one address that all addresses of a paper share: arXiv's abstract page (also from sites that
 * mirror arXiv), the DOI, or the page of the paper on the site of its venue (OpenReview, ACL Anthology, PMLR,
 * NeurIPS, CVF, JMLR, IEEE Xplore, AAAI, IJCAI, ICML, ICLR, MLSys, USENIX, ISCA, IACR), of a journal (`JOURNALS`), in an archive or an index (`ARCHIVES`) or in Semantic Scholar; `null` if `written` does not lead to a known kind of paper.
 */
export const paperAddress: (written: string) => string | null = remembered((written) => {
  const url = unwrapAddress(written);
  const arxivId = parseArxivUrl(url)?.arxivId ?? parseMirrorUrl(url);
  if (arxivId !== null) return `https://arxiv.org/abs/${arxivId.id}`;
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const host = parsed.hostname.replace(/^www\./, "");
  parsed.hostname = host;
  parsed.pathname = parsed.pathname.replace(/(?<!\/)\/+$/, "");
  const doi = doiOf(parsed);
  if (doi !== null) {
    // The ACL registers its papers under their names in the Anthology.
    const [, name] = /^10\.18653\/v1\/(.+)$/.exec(doi) ?? [];
    return acl(name) ?? `https://doi.org/${doi}`;
  }
  for (const venue of SITES) {
    if (venue.host.test(host)) return venue.paper(parsed);
  }
  return null;
});

function acl(name: string | undefined): string | null {
  const [, id] =
    /^([A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)(?:v\d+)?(?:\.(?:pdf|bib|xml))?$/i.exec(
      name ?? "",
    ) ?? [];
  return id === undefined ? null : `https://aclanthology.org/${id.toLowerCase()}`;
}

function jmlr(path: string): string | null {
  const [, volume = "", name] =
    /^\/papers\/v(?:olume)?(\d+)\/([\w-]+?)(?:\.html|\.pdf|\/[\w-]+\.pdf)$/.exec(path) ?? [];
  return name === undefined ? null : `https://jmlr.org/papers/v${volume}/${name}.html`;
}

function pmlr(place: string | undefined): string | null {
  return place === undefined ? null : `https://proceedings.mlr.press/${place}.html`;
}
