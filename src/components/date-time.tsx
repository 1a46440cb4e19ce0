import React from "react";
import { formatDate, type DateStyle } from "../messages/format-date";
import { utcInstant } from "../messages/utc-instant";
import { useSite } from "./site-context";

export interface DateTimeProps {
  /** ISO 8601; shown by its own clock. */
  iso: string;
  style?: DateStyle | undefined;
}

/**
 * An instant in words, and for machines to the minute: seconds are in the site's data. Node and browsers may hold other
 * versions of the words, hence no warning.
 */
export function DateTime({ iso, style }: DateTimeProps) {
  const { locale } = useSite();
  return (
    <time dateTime={utcInstant(iso).replace(/:\d\d(?:\.\d+)?Z$/, "Z")} suppressHydrationWarning>
      {formatDate(iso, locale, style)}
    </time>
  );
}
