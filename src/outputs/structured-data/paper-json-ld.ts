import { invertedName, parseAuthorName } from "../papers/author-name";
import { interactionStatistic } from "./interaction-statistic";
import type { JsonLd, JsonLdValue } from "./json-ld";
import { oneLine } from "../text/one-line";
import { doi, pdfUrl, publisherDoi, sourceUrl } from "../papers/paper-address";
import { doiUrl } from "../papers/doi-url";
import { joinDate, paperDate } from "../papers/paper-date";
import { abstractText, titleText } from "../papers/paper-text";
import { siteJsonLd } from "./site-json-ld";
import { subjectLabel } from "../papers/subject-label";
import type { PaperOutput, SiteOutput } from "../types";

/** Returns a paper as a schema.org `ScholarlyArticle`, https://schema.org/ScholarlyArticle. */
export function paperJsonLd(paper: PaperOutput, site: SiteOutput): JsonLd {
  const title = titleText(paper);
  const date = paperDate(paper);
  const pdf = pdfUrl(paper);
  return {
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    "@id": paper.url,
    url: paper.url,
    headline: title,
    name: title,
    author: orNone(paper.authors.map(author)),
    datePublished: date === null ? undefined : joinDate(date, "-"),
    abstract: abstractText(paper) ?? undefined,
    identifier: orNone(identifiers(paper)),
    sameAs: sameAs(paper),
    about: orNone(
      paper.subjects.map(({ code, name }) => ({
        "@type": "DefinedTerm",
        name: name ?? code,
        termCode: code,
      })),
    ),
    keywords: orNone(paper.subjects.map(subjectLabel)),
    encoding:
      pdf === null
        ? undefined
        : { "@type": "MediaObject", encodingFormat: "application/pdf", contentUrl: pdf },
    publisher:
      paper.arxivId === null
        ? undefined
        : { "@type": "Organization", name: "arXiv", url: "https://arxiv.org/" },
    interactionStatistic: orNone(interactionStatistic(paper.appearances)),
    isPartOf: [
      siteJsonLd(site),
      ...paper.appearances.map(({ digest }) => ({
        "@type": "CollectionPage",
        name: digest.title,
        url: digest.url,
      })),
    ],
  };
}

function author(written: string): JsonLdValue {
  const name = parseAuthorName(written);
  if (name.group !== null) return { "@type": "Organization", name: name.group };
  const { family, given, suffix } = name;
  return {
    "@type": "Person",
    name: oneLine(written) || invertedName(name),
    familyName: family,
    givenName: given ?? undefined,
    honorificSuffix: suffix ?? undefined,
  };
}

function identifiers(paper: PaperOutput): JsonLdValue[] {
  const paperDoi = doi(paper);
  return [
    ...(paper.arxivId === null ? [] : [propertyValue("arXiv", paper.arxivId)]),
    ...(paperDoi === null ? [] : [propertyValue("DOI", paperDoi)]),
  ];
}

function propertyValue(propertyID: string, value: string): JsonLdValue {
  return { "@type": "PropertyValue", propertyID, value };
}

/** The paper's own addresses; none if its only address is the site's page. */
function sameAs(paper: PaperOutput): string[] | undefined {
  const dois = [doi(paper), publisherDoi(paper)].filter((found) => found !== null);
  const urls = [sourceUrl(paper), ...dois.map(doiUrl)];
  return orNone([...new Set(urls)].filter((url) => url !== paper.url));
}

function orNone<Item>(items: Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
