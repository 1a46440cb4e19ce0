import { codes } from "micromark-util-symbol";
import type { Construct, Extension, ParseContext } from "micromark-util-types";

/** Labels that a text may refer to although their definitions are elsewhere. */
export interface KnownLabels {
  definitions: { has: (label: string) => boolean };
  footnotes: { has: (label: string) => boolean };
}

/**
 * Returns an extension of micromark by which these labels, normalised, have a definition. micromark looks up
 * labels in lists of its parser, which it makes for each text: a construct that never matches replaces them
 * before the first look-up.
 */
export function knownReferences({ definitions, footnotes }: KnownLabels): Extension {
  const prepared = new WeakSet<ParseContext>();
  const prepare: Construct = {
    name: "knownReferences",
    tokenize(_effects, _ok, nok) {
      if (!prepared.has(this.parser)) {
        prepared.add(this.parser);
        this.parser.defined = listWith(definitions, this.parser.defined);
        this.parser.gfmFootnotes = listWith(footnotes, this.parser.gfmFootnotes ?? []);
      }
      return nok;
    },
  };
  return {
    document: { [codes.leftSquareBracket]: prepare },
    contentInitial: { [codes.leftSquareBracket]: prepare },
    text: {
      [codes.exclamationMark]: prepare,
      [codes.leftSquareBracket]: prepare,
      [codes.rightSquareBracket]: prepare,
    },
  };
}

/** A list of labels that also has all the known ones. Look-ups in it take the same time however long it is. */
function listWith(known: KnownLabels["definitions"], before: readonly string[]): string[] {
  const own = new Set(before);
  const list = [...before];
  list.includes = (label) => known.has(label) || own.has(label);
  list.push = (...labels) => {
    for (const label of labels) own.add(label);
    return own.size;
  };
  return list;
}
