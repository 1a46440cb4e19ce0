import kebabCase from "lodash.kebabcase";
import { fitSegment, type PathSegment } from "../../digest/values/path-segment";

/**
 * Returns the slug of a tag or category: lodash's kebab case, which the predecessor's URLs used (`arXiv` is
 * `ar-xiv`), or the letters of the name if nothing is left of them; as one path segment that works on any
 * host.
 */
export function termSlug(name: string): PathSegment {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return fitSegment(kebabCase(name) || plain || "term");
}
