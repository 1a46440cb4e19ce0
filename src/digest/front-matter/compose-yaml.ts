import { isAlias, isMap, parseDocument, visit } from "yaml";
import type { Document, Node } from "yaml";
import { nestsTooDeep } from "./nests-too-deep";

/** Longer front matter is read line by line: nobody writes it by hand, and parsing it as YAML is slow. */
const LONGEST = 20_000;

/** A YAML document with the nodes that its aliases refer to. */
export interface Composed {
  document: Document.Parsed;
  /** Collected here, since the library searches the whole document for each alias. */
  anchors: Map<string, Node>;
}

/**
 * Returns YAML parsed by its failsafe schema: tags are not resolved and scalars stay text. `null` if it is
 * too long or too deeply nested.
 */
export function composeYaml(yaml: string): Composed | null {
  if (yaml.length > LONGEST || nestsTooDeep(yaml)) return null;
  try {
    const document = parseDocument(yaml, {
      schema: "failsafe",
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      // "silent" would not report a second document, which begins at a line such as "--- a" and is not read.
      logLevel: "error",
    });
    const anchors = new Map<string, Node>();
    if (!yaml.includes("&")) return { document, anchors };
    visit(document, {
      Node: (_key, node) => {
        if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
    return { document, anchors };
  } catch {
    return null;
  }
}

/** Returns whether the text is valid YAML with keys and values. */
export function isYamlMapping(yaml: string): boolean {
  const document = composeYaml(yaml)?.document;
  return document !== undefined && document.errors.length === 0 && isMap(document.contents);
}
