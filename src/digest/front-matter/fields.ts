/** A value of the front matter with its place in the file. Scalars are as written: `007` stays `007`. */
export interface Field {
  /** `null`: nothing, or `null` or `~` without quotes. A list holds its scalars. */
  value: string | null | string[];
  /** It is, or its list holds, something else: a mapping, or an alias of nothing. */
  other: boolean;
  line: number;
  column: number;
}

export type Fields = Map<string, Field>;
