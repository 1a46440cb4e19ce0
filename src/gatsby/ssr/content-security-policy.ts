import { createHash } from "node:crypto";
import type { CspHosts } from "../../options/types";
import type { PageSources } from "./page-sources";
import type { SourceKind } from "./sources-of";

/**
 * Returns the Content-Security-Policy of a page that allows the sources in its HTML and those of the site's
 * option. A host of style sheets may also serve fonts. Attributes with script stay forbidden.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(page: PageSources, added: CspHosts): string {
  const hosts: Partial<Record<SourceKind, readonly string[]>> = added;
  const widgets = (kind: SourceKind) =>
    page.widgets.flatMap(([asked, source]) => (asked === kind ? [source] : []));
  const of = (kind: SourceKind, always: readonly string[] = []) => [
    ...new Set([
      ...always,
      ...(hosts[kind] ?? []),
      ...[...page.origins[kind], ...widgets(kind)].sort(),
    ]),
  ];
  const attributes = hashes(page.styleAttributes);
  // Similar directives are adjacent, since that compresses better.
  const directives: [string, string[]][] = [
    ["default-src", ["'none'"]],
    ["connect-src", of("connect", ["'self'"])],
    ["font-src", of("font", ["'self'", ...(added.style ?? [])])],
    ["form-action", of("form", ["'self'"])],
    ["manifest-src", ["'self'"]],
    ["worker-src", ["'self'"]],
    ["img-src", of("img", ["'self'", "data:"])],
    ["script-src", [...of("script", ["'self'"]), ...hashes(page.inlineScripts)]],
    ["frame-src", of("frame")],
    ["media-src", of("media")],
    [
      "style-src",
      [
        ...of("style"),
        ...hashes(page.inlineStyles),
        ...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : []),
      ],
    ],
    ["base-uri", ["'none'"]],
    ["object-src", ["'none'"]],
  ];
  return directives
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join(";");
}

/** As sources of a policy, in the order of the texts. */
function hashes(texts: ReadonlySet<string>): string[] {
  return [...texts].map(
    (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`,
  );
}
