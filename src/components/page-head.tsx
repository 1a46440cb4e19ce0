import { utcInstant } from "../messages/utc-instant";
import { withPrefix } from "gatsby";
import React from "react";
import { HeadExtra } from "./slots/head-extra";
import type { SiteInfo } from "./types";

export interface PageHeadProps {
  site: SiteInfo;
  title: string;
  /** The site's own where it is null. */
  description: string | null;
  /** Of the page as the browser has it, with the path prefix. */
  path: string;
  /** Its `url` is a path of the site, without the path prefix, or absolute; sizes are in pixels. */
  image?: { url: string; width: number | null; height: number | null; alt: string };
  type: "website" | "article";
  /** BCP 47, where it is not the site's. */
  lang?: string | null | undefined;
  /** ISO 8601 UTC */
  published?: string | null | undefined;
  noindex?: boolean | undefined;
  /** JSON that is safe inside a script element. */
  jsonLd?: string | null | undefined;
  /** Beside the names that every page has; a name may come more than once. */
  meta?: readonly { name: string; content: string }[];
  /**
   * The same content in other forms; `href` is a path of the site, without the path prefix, or absolute. `describes`: it is what
   * programs know the page by (https://signposting.org/FAIR/).
   */
  alternates?: readonly { type: string; title: string; href: string; describes?: boolean }[];
  /** Links for programs beside these, with absolute addresses. */
  links?: readonly { rel: string; href: string; type?: string }[];
  /** Whether the page loads Gatsby's runtime. */
  hydrate: boolean;
}

/** Returns an address as others need it: with its origin; `null` where the site does not say its own. */
function absolute(url: string, siteUrl: string | null): string | null {
  if (/^https?:\/\//i.test(url)) return url;
  return siteUrl && new URL(withPrefix(url), siteUrl).href;
}

/**
 * What a page says about itself to search engines and to those who link to it, for Gatsby's `Head`. The attribute of
 * its root element is what CSS of the whole page is scoped to: it is there before anything is painted, and Gatsby takes
 * it away with the page. Its `hot-papers` meta is how the build knows that a page is the theme's, and whether it keeps Gatsby's scripts.
 */
export function PageHead(props: PageHeadProps) {
  const {
    site,
    title,
    path,
    type,
    published,
    image,
    meta = [],
    alternates = [],
    links = [],
  } = props;
  const description = props.description || site.description;
  const url = site.siteUrl && new URL(path, site.siteUrl).href;
  const imageUrl = image ? absolute(image.url, site.siteUrl) : null;
  return (
    <>
      <html lang={props.lang ?? site.lang} data-hot-papers-page="" />
      <title>{title.startsWith(site.title) ? title : `${title} · ${site.title}`}</title>
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="hot-papers" content={props.hydrate ? "hydrate" : "static"} />
      {props.noindex && <meta name="robots" content="noindex" />}
      {url && !props.noindex && <link rel="canonical" href={url} />}
      <link rel="icon" href={withPrefix("/hot-papers/favicon.svg")} />
      {alternates.map(({ type: mime, title: name, href, describes }) => (
        <link
          key={href}
          rel={describes ? "alternate describedby" : "alternate"}
          type={mime}
          title={name}
          href={absolute(href, site.siteUrl) ?? withPrefix(href)}
        />
      ))}
      {links.map(({ rel, href, type: mime }) => (
        <link key={rel + href} rel={rel} href={href} type={mime} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={site.title} />
      {description && <meta property="og:description" content={description} />}
      {url && <meta property="og:url" content={url} />}
      {published && <meta property="article:published_time" content={utcInstant(published)} />}
      {image && imageUrl && (
        <>
          <meta property="og:image" content={imageUrl} />
          {image.width && <meta property="og:image:width" content={String(image.width)} />}
          {image.height && <meta property="og:image:height" content={String(image.height)} />}
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
      <meta name="twitter:card" content={imageUrl ? "summary_large_image" : "summary"} />
      {meta.map(({ name, content }, index) => (
        <meta key={index} name={name} content={content} />
      ))}
      {props.jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: props.jsonLd }} />
      )}
      <HeadExtra page={props} />
    </>
  );
}
