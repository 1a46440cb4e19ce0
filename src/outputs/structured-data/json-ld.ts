/** A value of JSON-LD; properties that are `undefined` are not written. */
export type JsonLdValue =
  | string
  | number
  | undefined
  | readonly JsonLdValue[]
  | { readonly [property: string]: JsonLdValue };

/** An object of schema.org's vocabulary for a script block of the type `application/ld+json`. */
export interface JsonLd {
  "@context": "https://schema.org";
  "@type": string;
  [property: string]: JsonLdValue;
}
