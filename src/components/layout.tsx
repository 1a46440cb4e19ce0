import React, { type ReactNode } from "react";
import { sameLanguage } from "../messages/locale-of";
import type { Strings } from "../messages/strings";
import * as styles from "./layout.module.css";
import { SiteProvider } from "./site-context";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { siteStrings } from "./site-strings";
import type { SiteInfo } from "./types";

/** With a character that no paper's key has, since keys are ids of the page as well. */
const MAIN_ID = "_main";

export interface LayoutProps {
  site: SiteInfo;
  /** The site's own where they are left out. */
  strings?: Strings;
  /** Of the page, without the path prefix. */
  path: string;
  /** The language of the page's content (BCP 47), where it is not the site's. */
  lang?: string | null;
  children: ReactNode;
}

/**
 * The frame of every page. Its root carries `data-hot-papers`, which all element-level CSS is scoped to, and
 * the words that the elements in the browser say.
 */
export function Layout({ site, strings = siteStrings(site), path, lang, children }: LayoutProps) {
  const wordsLang = sameLanguage(site.lang, strings.lang) ? site.lang : strings.lang;
  const frameLang = (lang ?? site.lang) === wordsLang ? undefined : wordsLang;
  return (
    <SiteProvider site={site} strings={strings}>
      <div
        data-hot-papers=""
        data-post-loading={strings.postLoading}
        data-post-failed={strings.postFailed}
        data-copied={strings.copied}
        className={styles.layout}
      >
        <a href={`#${MAIN_ID}`} className={styles.skip} lang={frameLang}>
          {strings.skipToContent}
        </a>
        <SiteHeader path={path} lang={frameLang} />
        <main id={MAIN_ID}>{children}</main>
        <SiteFooter path={path} lang={frameLang} />
      </div>
    </SiteProvider>
  );
}
