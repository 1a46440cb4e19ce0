import { Link, withPrefix } from "gatsby";
import React, { type ReactNode } from "react";

export interface SiteLinkProps {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  rel?: string | undefined;
  title?: string | undefined;
  "aria-current"?: "page" | "true" | undefined;
  /** What a script does with a click in place of following the link. */
  "data-action"?: string | undefined;
  /** Marks the link to the newest digest, which a script marks as new. */
  "data-today"?: "" | undefined;
}

/** Files that a site serves beside its pages; Gatsby's router must not try to open them as pages. */
const FILE = /\.(?:atom|bib|csv|json|md|opml|pdf|ris|rss|txt|xml|zip)$/;

/** Characters that addresses have percent-encoded: so the site's own links are the same as those of others to it. */
const TO_ENCODE = /[^\p{ASCII}\p{Cs}]+/gu;

/** A link to a page of the site (through Gatsby, which adds the path prefix) or to anywhere else. */
export function SiteLink({ to: path, children, ...rest }: SiteLinkProps) {
  const to = path.replace(TO_ENCODE, encodeURIComponent);
  const ofSite = to.startsWith("/") && !to.startsWith("//");
  if (ofSite && !FILE.test(to)) {
    return (
      <Link to={to} {...rest}>
        {children}
      </Link>
    );
  }
  return (
    <a href={ofSite ? withPrefix(to) : to} {...rest}>
      {children}
    </a>
  );
}
