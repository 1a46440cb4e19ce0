import type { PageSources } from "./page-sources";
import type { SourceKind } from "./sources-of";

const NAMES: Record<SourceKind, string> = {
  ...{ script: "script", style: "style sheets", connect: "requests", frame: "frames" },
  ...{ img: "images", form: "forms", font: "fonts", media: "audio and video" },
};

/**
 * Returns, for the log of a build, the sources that pages name in addition to the theme's own. Their policy
 * allows the hosts, as it does those of widgets, and blocks attributes with script. `null` if there are none.
 */
export function allowedSources(pages: readonly PageSources[]): string | null {
  const hosts = new Map<string, { kinds: Set<string>; pages: number }>();
  const handlers = new Set<string>();
  for (const { origins, handlers: found } of pages) {
    for (const handler of found) handlers.add(handler);
    for (const [host, kinds] of kindsByHost(origins)) {
      const known = hosts.get(host) ?? { kinds: new Set(), pages: 0 };
      kinds.forEach((kind) => known.kinds.add(kind));
      hosts.set(host, { ...known, pages: known.pages + 1 });
    }
  }
  const lines = [...hosts].sort().map(([host, { kinds, pages: count }]) => {
    const what = kinds.has("script")
      ? "script, and all that it asks there"
      : [...kinds].sort().join(", ");
    return `  ${host}: ${what} (${count} ${count === 1 ? "page" : "pages"})`;
  });
  const allowed = [
    "The Content-Security-Policy of pages allows these hosts, which their HTML names:",
  ];
  const stopped = `It stops the attributes ${[...handlers].sort().join(", ")}: put their script into a script element.`;
  const said = [
    ...(lines.length > 0 ? [...allowed, ...lines] : []),
    ...(handlers.size > 0 ? [stopped] : []),
  ];
  return said.length === 0 ? null : said.join("\n");
}

function kindsByHost(origins: PageSources["origins"]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const kind of Object.keys(NAMES)) {
    if (!isKind(kind)) continue;
    for (const origin of origins[kind]) {
      if (origin.startsWith("'")) continue;
      hosts.set(origin, [...(hosts.get(origin) ?? []), NAMES[kind]]);
    }
  }
  return hosts;
}

function isKind(name: string): name is SourceKind {
  return name in NAMES;
}
