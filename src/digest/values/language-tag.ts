/** Language codes that ISO 639 withdrew. */
const OLD = /^(?:in|iw|ji)(?:-|$)/i;

/** Returns a language tag (BCP 47) with the code of today where it has an old one: `iw` is `he`. */
export function withoutOldCode(tag: string): string {
  if (!OLD.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}
