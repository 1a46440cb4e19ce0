import React, { type ReactNode } from "react";
import { useTextAttributes } from "./text-attributes";

export interface ForeignTextProps {
  text: string;
  /** The language of the text (BCP 47) as far as it is known. */
  lang?: string | null | undefined;
  /** The same with its markup. */
  children?: ReactNode;
}

/** A piece of text in a line that is not the site's own, with its language and its direction where the page has others. */
export function ForeignText({ text, lang, children = text }: ForeignTextProps) {
  const attributes = useTextAttributes(text, lang);
  if (Object.keys(attributes).length === 0) return <>{children}</>;
  return <span {...attributes}>{children}</span>;
}
