import type { Definition, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import type { Extension } from "micromark-util-types";
import { unified } from "unified";
import type { Definition as Source, References } from "../references";
import { remarkTex } from "../tex/tex-plugin";
import { knownReferences } from "./known-references";

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
  const withHtmlBlocks = parserWith(own);
  return {
    withHtmlBlocks,
    withoutHtmlBlocks: parserWith([...own, NO_HTML_BLOCKS]),
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

function parserWith(extensions: Extension[]): (source: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkTex)
    .use(function () {
      (this.data().micromarkExtensions ??= []).push(...extensions);
    })
    .freeze();
  return (source) => processor.parse(source);
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
