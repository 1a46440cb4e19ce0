/** What a page may ask another origin for; each has a directive of a Content-Security-Policy. */
export type SourceKind =
  "script" | "style" | "connect" | "frame" | "img" | "form" | "font" | "media";

type Attributes = Readonly<Record<string, string>>;

/** The attributes that hold addresses, by element. */
const ADDRESSES: Record<string, Partial<Record<string, SourceKind>>> = {
  script: { src: "script" },
  iframe: { src: "frame" },
  img: { src: "img", srcset: "img" },
  image: { href: "img", "xlink:href": "img" },
  input: { src: "img", formaction: "form" },
  button: { formaction: "form" },
  form: { action: "form" },
  video: { src: "media", poster: "img" },
  audio: { src: "media" },
  source: { src: "media", srcset: "img" },
  track: { src: "media" },
};

/** What a link requests, by its `rel` and, for preloads, by its `as`. */
const LINKS: Partial<Record<string, SourceKind>> = {
  ...{ stylesheet: "style", modulepreload: "script", icon: "img", "apple-touch-icon": "img" },
};
const AHEAD: Partial<Record<string, SourceKind>> = {
  ...{ script: "script", style: "style", image: "img", font: "font", fetch: "connect" },
  ...{ video: "media", audio: "media", track: "media" },
};

/** A host whose script runs is trusted with what that script does. */
const OF_SCRIPTS: SourceKind[] = ["connect", "frame", "style", "img", "font"];

/**
 * Returns the sources that an element requests, each with the kind of request: origins such as
 * `https://stats.example`, and `'self'` for addresses of the page's own origin.
 */
export function sourcesOf(name: string, attributes: Attributes): [SourceKind, string][] {
  const kinds = name === "link" ? linkKinds(attributes) : (ADDRESSES[name] ?? {});
  return Object.entries(kinds).flatMap(([attribute, kind]) => {
    const value = attributes[attribute]?.trim();
    if (kind === undefined || value === undefined) return [];
    const addresses = attribute === "srcset" ? value.split(/[\s,]+/) : [value];
    return addresses.flatMap((address) => ofAddress(address, kind));
  });
}

function ofAddress(address: string, kind: SourceKind): [SourceKind, string][] {
  if (/^(?:https?:)?\/\//i.test(address)) {
    const url = address.startsWith("//") ? `https:${address}` : address;
    if (!URL.canParse(url)) return [];
    const { origin } = new URL(url);
    return [kind, ...(kind === "script" ? OF_SCRIPTS : [])].map((each) => [each, origin]);
  }
  // The only other scheme that the policy allows is `data:`, for images.
  return address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address) ? [] : [[kind, "'self'"]];
}

function linkKinds({ rel = "", as = "" }: Attributes): Partial<Record<string, SourceKind>> {
  const names = rel.toLowerCase().split(/\s+/);
  const ahead = names.includes("preload") ? AHEAD[as.toLowerCase()] : undefined;
  const kind = ahead ?? names.map((each) => LINKS[each]).find((each) => each !== undefined);
  return { href: kind };
}
