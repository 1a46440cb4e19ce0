import { isAlias, isMap, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node } from "yaml";
import { nestsTooDeep } from "./nests-too-deep";

/** Longer front matter is read line by line: nobody writes it by hand, and YAML takes its time. */
const LONGEST = 20_000;

/** A YAML document with the nodes that its aliases stand for. */
export interface Composed {
  document: Document.Parsed;
  /** Looked up here, since the library searches the document for each. */
  anchors: Map<string, Node>;
}

/**
 * Returns YAML by its failsafe schema: no tag is resolved, no scalar becomes anything but its text. `null` where it is
 * too long or too deeply nested. `lineCounter` learns where its lines begin.
 */
export function composeYaml(yaml: string, lineCounter: LineCounter): Composed | null {
  if (yaml.length > LONGEST || nestsTooDeep(yaml)) return null;
  try {
    const document = parseDocument(yaml, {
      schema: "failsafe",
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      // "silent" would say nothing of a second document, which begins at a line such as "--- a" and is not read.
      logLevel: "error",
      lineCounter,
    });
    const anchors = new Map<string, Node>();
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

/** Returns whether the text is YAML without a fault and says keys with values. */
export function isYamlMapping(yaml: string): boolean {
  const document = composeYaml(yaml, new LineCounter())?.document;
  return document !== undefined && document.errors.length === 0 && isMap(document.contents);
}
