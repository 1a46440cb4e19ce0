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
  const found: string[] = [];
  for (const href of linksOf(tree)) {
    const url = repositoryUrl(href);
    if (url !== null) found.push(url);
  }
  found.push(...repositoriesIn(text));
  return found;
}

/** Of every text: a library that makes a function for each node takes ten times as long. */
function linksOf(node: Nodes, found: string[] = []): string[] {
  if (!("children" in node)) return found;
  const href = node.type === "element" && node.tagName === "a" ? node.properties["href"] : null;
  if (typeof href === "string") found.push(href);
  for (const child of node.children) linksOf(child, found);
  return found;
}
