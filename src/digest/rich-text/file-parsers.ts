import type { Definition, Root } from "mdast";
import type { Extension } from "micromark-util-types";
import type { Definition as Source, References } from "../references";
import { knownReferences } from "./known-references";
import { markdownParser } from "./markdown-parser";

/** Parsers of Markdown for the texts of one file. */
export interface FileParsers {
  withHtmlBlocks: (source: string) => Root;
  /** For text without tags of HTML: a line that starts with `<human>` starts a paragraph. */
  withoutHtmlBlocks: (source: string) => Root;
  /** Sets the labels of the footnotes outside of a text that it may refer to. */
  setFootnotes: (labels: ReadonlySet<string>) => void;
  /** Returns the file's definition of a normalised label, or `null`. */
  definitionOf: (label: string) => Definition | null;
}

const NO_HTML_BLOCKS: Extension = { disable: { null: ["htmlFlow"] } };
const NO_REFERENCES: References = { definitions: new Map(), footnotes: new Map() };
const parsers = new WeakMap<References, FileParsers>();

/**
 * Returns the parsers for a file with these references; makes them once, since that takes longer than to
 * parse a line.
 */
export function parsersFor(references: References = NO_REFERENCES): FileParsers {
  const made = parsers.get(references) ?? makeParsers(references);
  parsers.set(references, made);
  return made;
}

function makeParsers(references: References): FileParsers {
  let footnotes: ReadonlySet<string> = new Set();
  const definitions = new Map<string, Definition | null>();
  const known = knownReferences({
    definitions: references.definitions,
    footnotes: { has: (label) => footnotes.has(label) },
  });
  const own = references === NO_REFERENCES ? [] : [known];
  const withHtmlBlocks = markdownParser(own);
  return {
    withHtmlBlocks,
    withoutHtmlBlocks: markdownParser([...own, NO_HTML_BLOCKS]),
    setFootnotes: (labels) => void (footnotes = labels),
    definitionOf(label) {
      const source = references.definitions.get(label);
      if (source === undefined) return null;
      const known = definitions.get(label);
      if (known !== undefined) return known;
      const read = readDefinition(label, source, withHtmlBlocks);
      definitions.set(label, read);
      return read;
    },
  };
}

/** Most have neither escapes nor character references, and need no parser. */
function readDefinition(id: string, source: Source, parse: (source: string) => Root) {
  const { target } = source;
  const plain = /^([^\s<>\\&]+)(?: "([^"\\&]*)")?$/.exec(target);
  if (plain !== null) {
    const [, url = "", title = null] = plain;
    const definition: Definition = { type: "definition", identifier: id.toLowerCase(), url, title };
    return definition;
  }
  return parse(source.source).children.find((node) => node.type === "definition") ?? null;
}
