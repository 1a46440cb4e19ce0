declare module "bibtex-parse" {
  /** A value as it is written, with its TeX: in braces or quotes, a number, the name of a string, or several of these. */
  interface BibtexValue {
    datatype: string;
    value?: unknown;
  }

  type BibtexItem =
    | { itemtype: "entry"; type: string; key?: string; fields: (BibtexValue & { name: string })[] }
    | ({ itemtype: "string"; name: string } & BibtexValue)
    | { itemtype: "comment" | "preamble" };

  /** Throws on text that is no BibTeX. */
  export function parse(text: string): BibtexItem[];
}
