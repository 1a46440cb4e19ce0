import React from "react";
import { formatDate, type DateStyle } from "../messages/format-date";
import { useSite } from "./site-context";

export interface DateTimeProps {
  /** ISO 8601 UTC */
  iso: string;
  style?: DateStyle;
}

/** An instant in words. Node and browsers may hold other versions of the words, hence no warning. */
export function DateTime({ iso, style }: DateTimeProps) {
  const { locale } = useSite();
  return (
    <time dateTime={iso.replace(/\.\d+Z$/, "Z")} suppressHydrationWarning>
      {formatDate(iso, locale, style)}
    </time>
  );
}
