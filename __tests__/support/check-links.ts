import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { attribute, type BuiltPage, elements } from "./built-pages";

/** The attributes that make a browser fetch or follow something, by their names in HAST. */
const URL_ATTRIBUTES = ["href", "src", "poster", "srcSet"];

/** The elements that ask for what they name as soon as the page loads; `link` depends on its `rel`. */
const LOADING = ["img", "script", "iframe", "source", "video", "audio", "embed", "object"];
const LOADING_LINKS =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

interface Link {
  url: string;
  loads: boolean;
}

/** Returns every internal link and anchor of the site that leads nowhere, as `page -> url`. */
export function brokenLinks(pages: ReadonlyMap<string, BuiltPage>, publicDir: string): string[] {
  const anchors = new Map([...pages].map(([path, page]) => [path, anchorsOf(page)]));
  return [...pages.values()].flatMap((page) =>
    linksOf(page)
      .filter(({ url }) => isInternal(url))
      .filter(({ url }) => {
        const { pathname, hash } = new URL(url, `http://site${page.path}`);
        const path = decodeURIComponent(pathname);
        if (hash === "") return !pages.has(path) && !isFile(join(publicDir, path));
        return !anchors.get(path)?.has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ url }) => `${page.path} -> ${url}`),
  );
}

/** Returns everything that the page would ask another host for when it loads. */
export function requestsElsewhere(page: BuiltPage): string[] {
  return linksOf(page)
    .filter(({ url, loads }) => loads && !isInternal(url) && !url.startsWith("data:"))
    .map(({ url }) => url);
}

function linksOf(page: BuiltPage): Link[] {
  return elements(page.tree).flatMap((element) => {
    const loads =
      LOADING.includes(element.tagName) ||
      (element.tagName === "link" && LOADING_LINKS.test(attribute(element, "rel") ?? ""));
    return URL_ATTRIBUTES.flatMap((name) => {
      const value = attribute(element, name);
      if (value === null) return [];
      const urls =
        name === "srcSet" ? value.split(",").map((part) => part.trim().split(" ")[0]) : [value];
      return urls.map((url = "") => ({ url, loads }));
    });
  });
}

/** A URL with neither scheme nor host of its own. */
function isInternal(url: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

function anchorsOf(page: BuiltPage): Set<string> {
  const ids = elements(page.tree).flatMap((element) => attribute(element, "id") ?? []);
  return new Set(["", "top", ...ids]);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
