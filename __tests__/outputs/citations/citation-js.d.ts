/** citation-js ships no types; this is what the tests use of it. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: CiteItem[];
    format(name: string, options: Record<string, string>): string;
  }

  export interface CiteItem {
    type: string;
    title?: string;
    author?: {
      family?: string;
      given?: string;
      suffix?: string;
      literal?: string;
      "dropping-particle"?: string;
      "non-dropping-particle"?: string;
    }[];
    issued?: { "date-parts": number[][] };
    [field: string]: unknown;
  }
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
