import type { Nodes } from "hast";
import type { PaperLink, RichText } from "../types";
import { repositoriesIn, repositoryUrl } from "./repository-url";

const CODE_LABEL = /\bcode\b|\bgithub\b|\brepo(?:sitory)?\b/i;

/**
 * Returns the addresses of a paper's code, each once: its links that are labelled as code or lead to a repository,
 * as they are, then the repositories that its texts link to or name.
 */
export function codeLinks(links: readonly PaperLink[], texts: readonly RichText[]): string[] {
  const own = links.filter(
    ({ label, url }) => CODE_LABEL.test(label) || repositoryUrl(url) !== null,
  );
  const found = [...own.map(({ url }) => url), ...texts.flatMap(repositoriesOf)];
  const byRepository = new Map<string, string>();
  for (const url of found) {
    const key = (repositoryUrl(url) ?? url).toLowerCase();
    if (!byRepository.has(key)) byRepository.set(key, url);
  }
  return [...byRepository.values()];
}

function repositoriesOf({ text, tree }: RichText): string[] {
  const linked = linksOf(tree).map((href) => repositoryUrl(href) ?? "");
  return [...linked.filter((url) => url !== ""), ...repositoriesIn(text)];
}

/** Of every text: a library that makes a function for each node takes ten times as long. */
function linksOf(node: Nodes): string[] {
  if (!("children" in node)) return [];
  const inside = node.children.flatMap(linksOf);
  const href = node.type === "element" && node.tagName === "a" ? node.properties["href"] : null;
  return typeof href === "string" ? [href, ...inside] : inside;
}
