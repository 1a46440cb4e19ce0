import type { ThemeOptions } from "../../options/types";
import type { OutputFile } from "../../outputs/output-file";
import { redirectPage } from "../../outputs/html/redirect-page";
import { RETIRED_SERVICE_WORKER } from "../../outputs/retired-service-worker";
import { firstPath, numberedPath } from "../addresses/list-paths";
import type { Route } from "./route";
import { pageUrl, type SiteAddress } from "../addresses/site-address";

type ListRoute = Extract<Route, { template: "home" | "list" }>;

/**
 * Returns the files for addresses of the previous site: redirect pages for list addresses that no longer
 * exist, and `/sw.js`. On the previous site `/page/1/` was the second page of a list, here it is `/page/2/`.
 */
export function migrationFiles(
  routes: readonly Route[],
  options: Pick<ThemeOptions, "migration" | "site" | "lists">,
  address: SiteAddress,
): OutputFile[] {
  const { postsPerPage, serviceWorker } = options.migration;
  const worker = { path: "/sw.js", type: "text/javascript", content: () => RETIRED_SERVICE_WORKER };
  return [
    ...(postsPerPage === null ? [] : redirects(routes, postsPerPage, options, address)),
    ...(serviceWorker ? [worker] : []),
  ];
}

function redirects(
  routes: readonly Route[],
  postsPerPage: number,
  { site, lists: { perPage, sort } }: Pick<ThemeOptions, "site" | "lists">,
  address: SiteAddress,
): OutputFile[] {
  return listsOf(routes).flatMap(({ path, paths, postCount }) => {
    const oldPages = Math.ceil(postCount / postsPerPage);
    return Array.from({ length: Math.max(0, oldPages - 1) }, (_, index) => index + 1).flatMap(
      (oldPage) => {
        const from = numberedPath(path, oldPage);
        const fromNewest = oldPage * postsPerPage;
        const position = sort === "oldest" ? postCount - 1 - fromNewest : fromNewest;
        const to = paths[Math.floor(position / perPage)];
        if (to === undefined || paths.includes(from)) return [];
        const url = pageUrl(to, address);
        const redirect = { href: pageUrl(to, { ...address, siteUrl: "" }), url };
        const content = () => redirectPage({ ...redirect, lang: site.language, title: site.title });
        return [{ path: `${from}index.html`, type: "text/html", content }];
      },
    );
  });
}

/** The lists that the previous site had too, each with the paths of its pages in order. */
function listsOf(routes: readonly Route[]) {
  const byPath = new Map<string, { path: string; paths: string[]; postCount: number }>();
  for (const { path, context } of routes.filter(isOldList)) {
    const first = firstPath(path);
    const list = byPath.get(first) ?? { path: first, paths: [], postCount: 0 };
    list.paths.push(path);
    list.postCount += context.digestIds.length;
    byPath.set(first, list);
  }
  return [...byPath.values()];
}

function isOldList(route: Route): route is ListRoute {
  if (route.template !== "home" && route.template !== "list") return false;
  return route.context.of.kind !== "month";
}
