import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { attribute, type BuiltPage, elements, listFiles } from "./built-pages";

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

/** How a site's addresses are made. */
export interface AddressForm {
  /** Where the site stands on its host: empty, or with a slash at its beginning alone. */
  pathPrefix?: string;
  /** Whether the addresses of pages end in a slash. */
  slash?: "always" | "never";
}

/**
 * Returns every internal link and anchor of the site that leads nowhere, or to a page by another address than the
 * site's own form of it, as `page -> url`.
 */
export function brokenLinks(
  pages: ReadonlyMap<string, BuiltPage>,
  publicDir: string,
  form: AddressForm = {},
): string[] {
  const anchors = new Map([...pages].map(([path, page]) => [path, anchorsOf(page)]));
  return [...pages.values()].flatMap((page) =>
    linksOf(page)
      .filter(({ url }) => isInternal(url))
      .filter(({ url }) => {
        const { pathname, hash } = new URL(url, `http://site${form.pathPrefix ?? ""}${page.path}`);
        const path = url.startsWith("#") ? page.path : publicPath(pathname, publicDir, form);
        if (path === null) return true;
        if (hash === "") return !pages.has(path) && !isFile(join(publicDir, path));
        return !anchors.get(path)?.has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ url }) => `${page.path} -> ${url}`),
  );
}

/**
 * Returns every absolute address of the site itself, in any of its HTML, XML, JSON and text files, that leads nowhere
 * or is not in the site's own form, as `file -> url`.
 */
export function brokenAddresses(publicDir: string, siteUrl: string, form: AddressForm): string[] {
  const address = new RegExp(
    `${siteUrl.replaceAll(".", "\\.")}(?![\\w.:-])[^\\s"'<>\\\\)&}]*`,
    "g",
  );
  return listFiles(publicDir)
    .filter((file) => /\.(?:html|xml|json|txt|bib|ris)$/.test(file) && !/^page-data\//.test(file))
    .flatMap((file) => {
      const found = readFileSync(join(publicDir, file), "utf8").match(address) ?? [];
      return [...new Set(found)]
        .filter((url) => {
          const path = publicPath(new URL(url).pathname, publicDir, form);
          const isPage = path?.endsWith("/") && isFile(join(publicDir, path, "index.html"));
          return path === null || !(isPage || isFile(join(publicDir, path)));
        })
        .map((url) => `${file} -> ${url}`);
    });
}

/**
 * Returns what a site's folder has at an address: a file's path, or a page's with a slash at its end; `null` outside
 * the path prefix, and for the wrong form of a page's address.
 */
function publicPath(
  pathname: string,
  publicDir: string,
  { pathPrefix = "", slash = "always" }: AddressForm,
) {
  const path = decodeURIComponent(pathname);
  if (path === pathPrefix && slash === "never") return "/";
  if (!path.startsWith(`${pathPrefix}/`)) return null;
  const below = path.slice(pathPrefix.length);
  if (slash === "always" || below === "/") return below;
  if (below.endsWith("/")) return null;
  return isFile(join(publicDir, below)) ? below : `${below}/`;
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
