import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { parseBibFile } from "bibtex";
import { familyParts } from "../../../src/outputs/citations/bibtex-name";
import { parseAuthorName } from "../../../src/outputs/papers/author-name";
import { asciiLetters } from "../../../src/outputs/text/ascii-letters";
import { parseBibtex } from "./parse-bibtex";

/** The parts of a name in BibTeX's terms; what it has not is empty. A group has only a last name. */
export interface NameParts {
  first: string;
  von: string;
  last: string;
  suffix: string;
}

/** Returns the parts of a name as a digest has it, letters without diacritics. */
export function expectedName(written: string): NameParts {
  const name = parseAuthorName(written);
  if (name.group !== null) return parts({ last: name.group });
  const { particles, last } = familyParts(name.family);
  return parts({ first: name.given, von: particles, last, suffix: name.suffix });
}

/** Programs that read BibTeX, by name: each returns the names of each entry's authors. */
export const NAME_READERS: Record<string, (bib: string) => NameParts[][]> = {
  "@retorquere/bibtex-parser": (bib) =>
    parseBibtex(bib).entries.map(({ fields }) =>
      (fields.author ?? []).map(({ firstName, prefix, lastName, suffix, name }) =>
        parts({ first: firstName, von: prefix, last: name ?? lastName, suffix }),
      ),
    ),
  "citation-js": (bib) =>
    new Cite(bib).data.map(({ author = [] }) =>
      author.map((name) =>
        parts({
          first: name.given,
          von: name["non-dropping-particle"] ?? name["dropping-particle"],
          last: name.literal ?? name.family,
          suffix: name.suffix,
        }),
      ),
    ),
  // Takes names apart by the algorithm of BibTeX itself, and knows no commands.
  bibtex: (bib) =>
    Object.values(parseBibFile(bib).entries$).map((entry) => {
      const authors: unknown = entry.getField("author");
      if (!isAuthors(authors)) return [];
      return authors.authors$.map(({ firstNames$, vons$, lastNames$, jrs$ }) =>
        parts({
          first: withoutTex(firstNames$),
          von: withoutTex(vons$),
          last: withoutTex(lastNames$),
          suffix: withoutTex(jrs$),
        }),
      );
    }),
};

type Tex = string | { data: Tex[] } | Tex[];

interface BibtexAuthors {
  authors$: { firstNames$: Tex; vons$: Tex; lastNames$: Tex; jrs$: Tex }[];
}

function isAuthors(field: unknown): field is BibtexAuthors {
  return typeof field === "object" && field !== null && "authors$" in field;
}

/** Returns a part of a name as TeX as it is compared: `Sch{\"u}tze` is `Schutze`. */
export function namePart(tex: string): string {
  return plain(withoutTex(tex));
}

function withoutTex(words: Tex): string {
  return sourceOf(words)
    .replace(/\\dj\b/gi, "D")
    .replace(/\\(?:ss|ae|AE|oe|OE|aa|AA|[oOlLij])\b/g, (command) => command.slice(1))
    .replace(/\\(?:[A-Za-z]+|.)|[{}]/g, "");
}

function sourceOf(tex: Tex): string {
  if (typeof tex === "string") return tex;
  return Array.isArray(tex) ? tex.map(sourceOf).join("") : `{${tex.data.map(sourceOf).join("")}}`;
}

function parts(name: Partial<Record<keyof NameParts, string | null>>): NameParts {
  return {
    first: plain(name.first),
    von: plain(name.von),
    last: plain(name.last),
    suffix: plain(name.suffix),
  };
}

/** Only letters count: some programs print a space for a hyphen. */
function plain(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/\([^()]*\)$/, "")
    .normalize("NFD")
    .replace(/\p{sc=Latin}/gu, (letter) => asciiLetters(letter) || letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}
