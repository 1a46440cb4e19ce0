import type { ElementContent, RootContent } from "hast";
import type { Tree } from "../digest/types";
import { findImage, type ContentImage, type ImageRoots } from "./content-image";
import { renamedImage, type FaultyImage } from "./image-problem";
import type { DigestFile } from "../site/posts/digest-file";
import { mapTrees } from "../digest/digest-trees";

/**
 * A post with resolved images, the images found, and the images that are not shown or not under their own
 * names.
 */
export interface ResolvedImages {
  file: DigestFile;
  found: ContentImage[];
  problems: FaultyImage[];
}

/**
 * Returns the post with each image's address and size as the site will serve it, so that the page keeps its
 * place; an image that is missing, or that the site may not publish, is replaced by its alternative text.
 */
export function resolveImages(file: DigestFile, roots: ImageRoots): ResolvedImages {
  const found: ContentImage[] = [];
  const problems: FaultyImage[] = [];
  // Images come in the order in which the parser placed them.
  const places = file.places.images.values();
  const resolveIn = <Node extends RootContent | ElementContent>(
    node: Node,
  ): Node | ElementContent => {
    if (node.type !== "element") return node;
    if (node.tagName !== "img") return { ...node, children: node.children.map(resolveIn) };
    const src = String(node.properties.src ?? "");
    const { range } = places.next().value ?? { range: file.places.opening };
    const image = findImage(src, file.folder, roots);
    if ("rule" in image) {
      problems.push({ src, range, problem: image });
      return { type: "text", value: String(node.properties.alt ?? "") };
    }
    found.push(image);
    problems.push(...renamedImage(image, src, range));
    return { ...node, properties: { ...node.properties, src: image.url, ...image.size } };
  };
  const resolve = (tree: Tree): Tree =>
    hasImage(tree) ? { ...tree, children: tree.children.map(resolveIn) } : tree;
  return { file: { ...file, digest: mapTrees(file.digest, resolve) }, found, problems };
}

function hasImage(node: Tree | RootContent): boolean {
  if (node.type === "element" && node.tagName === "img") return true;
  return "children" in node && node.children.some(hasImage);
}
