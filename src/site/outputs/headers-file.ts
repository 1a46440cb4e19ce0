import type { HeadersHost } from "../../options/types";
import type { OutputFile } from "../../outputs/output-file";

/** What only a header can set, in addition to a page's own policy. */
const HEADERS: [string, string][] = [
  ["Content-Security-Policy", "frame-ancestors 'self'"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  ],
];

/** Folders whose file names change with the content. */
const UNCHANGING = ["/hot-papers/elements/*", "/hot-papers/images/*", "/hot-papers/social/*"];
const FOR_EVER = "Cache-Control: public, max-age=31536000, immutable";

/**
 * Returns the file of headers for all addresses of a site, which both hosts read in the same form; none for `none`.
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(host: HeadersHost | "none"): OutputFile[] {
  if (host === "none") return [];
  const rules = [
    ["/*", ...HEADERS.map(([name, value]) => `${name}: ${value}`)],
    ...UNCHANGING.map((path) => [path, FOR_EVER]),
  ];
  const content = rules.map((lines) => `${lines.join("\n  ")}\n`).join("\n");
  return [{ path: "/_headers", type: "text/plain", content: () => content }];
}
