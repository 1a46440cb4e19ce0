import type { OutputFile } from "../../outputs/output-file";
import {
  citationPaths,
  dataPaths,
  feedPaths,
  markdownPath,
  opmlPath,
} from "../../outputs/output-paths";
import { firstPath } from "../addresses/list-paths";
import type { SitePaths } from "../addresses/site-paths";
import type { CollectedPaper } from "../papers/collect-papers";
import type { RoutedDigest } from "../posts/routed-digest";
import type { ListSubject, PageFile, Route } from "./route";

type Candidate = Omit<PageFile, "type">;
type FolderPaths = Pick<SitePaths, "home" | "papers" | "topPapers">;

/** The slugs of digests and the keys of papers, by the paths of their pages. */
interface Names {
  slugOf: ReadonlyMap<string, string>;
  keyOf: ReadonlyMap<string | null, string>;
}

/**
 * Returns a function that gives the feeds, citations and data files with the content of a route's page. Only
 * files among `outputs` are given: options can leave groups out, and feeds need the site's address.
 */
export function pageFiles(
  digests: readonly RoutedDigest[],
  papers: readonly Pick<CollectedPaper, "key">[],
  outputs: readonly OutputFile[],
  paths: FolderPaths & Pick<SitePaths, "paper">,
): (route: Route) => PageFile[] {
  const typeOf = new Map(outputs.map(({ path, type }) => [path, type]));
  const names = {
    slugOf: new Map(digests.map(({ path, slug }) => [path, slug])),
    keyOf: new Map(papers.map(({ key }) => [paths.paper(key), key])),
  };
  return (route) =>
    candidates(route, paths, names).flatMap((candidate) => {
      const type = typeOf.get(candidate.path);
      return type === undefined ? [] : [{ ...candidate, type }];
    });
}

function candidates(
  { path, template, context }: Route,
  paths: FolderPaths,
  { slugOf, keyOf }: Names,
): Candidate[] {
  const data = dataPaths(paths.home);
  switch (template) {
    case "digest":
    case "long-digest": {
      const first = template === "digest" ? path : firstPath(path);
      return [...citations(first), json(data.digest(slugOf.get(first) ?? "")), markdown(first)];
    }
    case "paper":
      return [...citations(path), json(data.paper(keyOf.get(path) ?? "")), markdown(path)];
    case "subject":
      return [...feeds(context.datePath), ...citations(context.datePath)];
    case "author":
      return [...feeds(context.datePath), ...citations(context.datePath)];
    case "top": {
      if (context.order !== "score") return [];
      return [
        ...citations(path),
        json(data.list({ of: "best", period: periodOf(context.period), path })),
      ];
    }
    case "subject-period": {
      const own = {
        of: "subject" as const,
        period: periodOf(context.period),
        path: context.datePath,
      };
      return own.period.includes("-") ? [json(data.list(own))] : [];
    }
    case "feeds":
      return [{ of: "page", format: "OPML", path: opmlPath(paths.home) }];
    case "subject-index":
      return [json(data.subjects)];
    case "home":
    case "list":
      return filesOfList(path, context.of, paths);
    default:
      return [];
  }
}

function filesOfList(path: string, of: ListSubject, paths: FolderPaths): Candidate[] {
  switch (of.kind) {
    case "home":
      return [
        ...feeds(paths.home),
        ...feeds(paths.papers, "papers"),
        ...feeds(paths.topPapers, "top"),
        json(dataPaths(paths.home).digests),
        json(dataPaths(paths.home).papers, "papers"),
      ];
    case "month": {
      const first = firstPath(path);
      const period = periodOf(of);
      return [
        ...citations(first),
        json(dataPaths(paths.home).list({ of: "archive", period, path: first })),
      ];
    }
    default:
      return feeds(of.term.path);
  }
}

function feeds(path: string, of: PageFile["of"] = "page"): Candidate[] {
  const { rss, atom, json: jsonFeed } = feedPaths(path);
  return [
    { of, format: "RSS", path: rss },
    { of, format: "Atom", path: atom },
    { of, format: "JSON Feed", path: jsonFeed },
  ];
}

function citations(path: string): Candidate[] {
  const paths = citationPaths(path);
  return [
    { of: "page", format: "BibTeX", path: paths.bibtex },
    { of: "page", format: "RIS", path: paths.ris },
    { of: "page", format: "CSL-JSON", path: paths["csl-json"] },
  ];
}

function json(path: string, of: PageFile["of"] = "page"): Candidate {
  return { of, format: "JSON", path };
}

function markdown(path: string): Candidate {
  return { of: "page", format: "Markdown", path: markdownPath(path) };
}

/** `2026-01`, `2026`, or empty for all time. */
function periodOf({ year, month }: { year: number | null; month: number | null }): string {
  const parts = [year, month === null ? null : String(month).padStart(2, "0")];
  return parts.filter((part) => part !== null).join("-");
}
