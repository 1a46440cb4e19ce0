import React, { createContext, useContext, useMemo, type ReactNode } from "react";
import { localeOf } from "../messages/locale-of";
import type { Messages } from "../messages/messages";
import { siteMessages } from "./site-messages";
import type { SiteInfo } from "./types";

export interface SiteContextValue {
  site: SiteInfo;
  messages: Messages;
  /** What dates and numbers are formatted in, BCP 47. */
  locale: string;
  /** The language of the page's content, BCP 47. */
  lang: string;
}

const SiteContext = createContext<SiteContextValue | null>(null);

export interface SiteProviderProps {
  site: SiteInfo;
  /** The site's own where they are left out. */
  messages?: Messages | undefined;
  /** Of the page's content, where it is not the site's. */
  lang?: string | null | undefined;
  children: ReactNode;
}

/** Gives the components below it their words and the facts of their site. */
export function SiteProvider({ site, messages: given, lang, children }: SiteProviderProps) {
  const value = useMemo(() => {
    const messages = given ?? siteMessages(site);
    return { site, messages, locale: localeOf(site.lang, messages.lang), lang: lang ?? site.lang };
  }, [site, given, lang]);
  return <SiteContext.Provider value={value}>{children}</SiteContext.Provider>;
}

/** Returns the site's facts, the interface's words, the locale of dates and numbers, and the language of the page. */
export function useSite(): SiteContextValue {
  const value = useContext(SiteContext);
  if (!value)
    throw new Error("A component of the theme stands outside its Layout or SiteProvider.");
  return value;
}
