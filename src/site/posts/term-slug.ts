import kebabCase from "lodash.kebabcase";
import { fitSegment, type PathSegment } from "../../digest/values/path-segment";

/**
 * Returns the slug of a tag or category: lodash's kebab case, which the predecessor's URLs used (`arXiv`
 * is `ar-xiv`), or the name's own letters where that leaves nothing; as one path segment that any host can keep.
 */
export function termSlug(name: string): PathSegment {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return fitSegment(kebabCase(name) || plain || "term");
}
