/** A message with a number, by the plural category of the number; `#` stands for the number. */
export type CountedWords = Partial<Record<Intl.LDMLPluralRule, string>>;

/** The words that search says in the browser, in the site's language. */
export interface SearchWords {
  /** What numbers and dates are formatted in, BCP 47. */
  locale: string;
  label: string;
  close: string;
  help: string;
  results: string;
  loading: string;
  loadingTexts: string;
  olderTexts: string;
  none: string;
  /** With `WORDS` for what is left out and `COUNT` for the papers that are then found. */
  without: string;
  /** With `WORDS` for the part of the query. */
  unread: string;
  similar: string;
  failed: string;
  offline: string;
  retry: string;
  last: string;
  clear: string;
  more: string;
  allResults: string;
  abstract: string;
  post: string;
  /** With `ID` for the identifier. */
  notHere: string;
  readOnArxiv: string;
  code: string;
  andOthers: string;
  papers: CountedWords;
  moreAuthors: CountedWords;
  /** By the name of the metric. */
  metrics: Record<string, CountedWords>;
}
