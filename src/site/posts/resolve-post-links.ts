import type { Element, RootContent } from "hast";
import { mapTrees } from "../../digest/digest-trees";
import type { Tree } from "../../digest/types";
import { isOwnAddress } from "../../digest/values/safe-url";
import type { Range } from "../../problems/range";
import { paperPages } from "./paper-pages";
import type { RoutedDigest } from "./routed-digest";
import { decodePercent } from "../../digest/values/decode-percent";

/** A base address that represents the site, and the disk with its posts. */
const HOST = "https://site.invalid";

/** A link in the text of a post to the site itself. */
export interface OwnLink {
  /** The `displayPath` of the post. */
  file: string;
  range: Range;
  /** As it is in the text. */
  address: string;
  /** Path from the site's root, without path prefix, and fragment; both percent-encoded. */
  target: string;
}

/**
 * Returns the posts, in which links to files of other posts, such as `other.md` or `../pages/about.md#team`,
 * now lead to their pages, and links to a paper of a long digest to the numbered page that shows it, and all
 * links in their texts to the site itself.
 */
export function resolvePostLinks(digests: readonly RoutedDigest[]): {
  digests: RoutedDigest[];
  links: OwnLink[];
} {
  const byFile = new Map(digests.map(({ file, path }) => [withSlashes(file.absolutePath), path]));
  const pageOfPaper = paperPages(digests);
  const links: OwnLink[] = [];
  const resolved = digests.map((routed) => {
    const { file, path } = routed;
    const own = file.places.links.filter(({ address }) => isOwnAddress(address));
    if (own.length === 0) return routed;
    const page = HOST + encodeURI(path);
    const pageOf = (address: string) => {
      if (!isOwnAddress(address)) return null;
      const post = postPage(address, file.absolutePath, byFile);
      return pageOfPaper(new URL(post ?? address, page)) ?? post;
    };
    for (const { address, range } of own) {
      const { pathname, hash } = new URL(pageOf(address) ?? address, page);
      links.push({ file: file.displayPath, range, address, target: pathname + hash });
    }
    return { ...routed, file: { ...file, digest: mapTrees(file.digest, withPages(pageOf)) } };
  });
  return { digests: resolved, links };
}

/**
 * The page of the post whose file a link names, with the link's fragment; `null` if it names no such file.
 */
function postPage(
  address: string,
  from: string,
  byFile: ReadonlyMap<string, string>,
): string | null {
  if (!/^[^/\\#?][^#?]*\.(?:md|markdown)(?:[?#]|$)/i.test(address)) return null;
  const folder = withSlashes(from).split("/").map(encodeURIComponent).join("/");
  const { pathname, hash } = new URL(address, `${HOST}/${folder}`);
  const path = byFile.get(decodePercent(pathname).slice(1));
  return path === undefined ? null : path + hash;
}

function withPages(pageOf: (address: string) => string | null): (tree: Tree) => Tree {
  const change = <Node extends RootContent>(node: Node): Node => {
    if (node.type !== "element") return node;
    const children = node.children.map(change);
    return { ...node, properties: propertiesOf(node, pageOf), children };
  };
  return (tree) => ({ ...tree, children: tree.children.map(change) });
}

function propertiesOf(
  { tagName, properties }: Element,
  pageOf: (address: string) => string | null,
) {
  const { href } = properties;
  if (tagName !== "a" || typeof href !== "string") return properties;
  return { ...properties, href: pageOf(href) ?? href };
}

function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
