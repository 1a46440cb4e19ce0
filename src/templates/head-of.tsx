import { withPrefix, type HeadProps } from "gatsby";
import React from "react";
import { PageHead, type PageHeadProps } from "../components/page-head";
import { siteMessages } from "../components/site-messages";
import type { SiteInfo } from "../components/types";
import { inlineJson } from "../outputs/structured-data/inline-json";
import { listJsonLd } from "../outputs/structured-data/list-json-ld";
import type { Messages } from "../messages/messages";
import type { PageContext } from "../site/routes/route";
import { ownForm } from "./own-form";
import { required } from "./required";
import { socialImage } from "./social-image";
import { toAlternates } from "./to-files";
import { toSite } from "./to-site";

/** Every page has the data of its site: from its query, or, if it has no query, in its context. */
export interface WithSite {
  readonly site?: Queries.HotPapersSiteInfoFragment | null;
}

/** The data for the head of a page. */
interface PageFacts<Data, Context> {
  data: Data;
  context: Context;
  site: SiteInfo;
  messages: Messages;
}

/** The parts of a head that differ from page to page. */
type OwnHead = Pick<PageHeadProps, "title"> &
  Partial<Omit<PageHeadProps, "site" | "path" | "alternates" | "hydrate">> & {
    /** The papers that the page lists, in its order: paths of the site. */
    listed?: readonly { path: string }[];
  };

/** Search engines need absolute addresses, so a site that does not know its own says nothing. */
function ofList(
  name: string,
  path: string,
  papers: readonly { path: string }[],
  site: SiteInfo,
): string | null {
  const { siteUrl, title, homePath } = site;
  if (siteUrl === null) return null;
  const absolute = (to: string) => new URL(to, siteUrl).href;
  return inlineJson(
    listJsonLd(
      { url: absolute(path), name },
      papers.map((paper) => absolute(withPrefix(ownForm(paper.path)))),
      { title, homeUrl: absolute(withPrefix(ownForm(homePath))) },
    ),
  );
}

/**
 * Returns the `Head` of a template. `ownHead` gives the page's title and whatever differs from the default: a
 * website without a description of its own, with the theme's image.
 */
export function headOf<Data extends WithSite, Context extends object = object>(
  ownHead: (page: PageFacts<Data, Context>) => OwnHead,
) {
  return function Head({
    data,
    location,
    pageContext,
  }: HeadProps<Data, PageContext<Context & WithSite>>) {
    const node = required(pageContext.site ?? data.site ?? null);
    const site = toSite(node);
    const messages = siteMessages(site);
    const { listed, ...own } = ownHead({ data, context: pageContext, site, messages });
    return (
      <PageHead
        site={site}
        path={location.pathname}
        description={null}
        image={socialImage(null, site)}
        type="website"
        alternates={toAlternates(pageContext.files, messages, own.links !== undefined)}
        hydrate={node.hydrate}
        jsonLd={
          listed && node.structuredData ? ofList(own.title, location.pathname, listed, site) : null
        }
        {...own}
      />
    );
  };
}
