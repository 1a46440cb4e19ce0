import type { PluralForms } from "./plural";

/**
 * A message as it is written: ICU MessageFormat, such as `{count, plural, one {# article} other {# articles}}`, or one
 * such text for each plural form of its number.
 */
export type Message = string | PluralForms;
