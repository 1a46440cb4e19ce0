import { withPrefix } from "gatsby";
import React, { type ReactNode } from "react";
import { sameLanguage } from "../messages/locale-of";
import type { Messages } from "../messages/messages";
import * as styles from "./layout.module.css";
import { SiteProvider } from "./site-context";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { siteMessages } from "./site-messages";
import type { SiteInfo } from "./types";

/** With a character that no paper's key has, since keys are ids of the page as well. */
const MAIN_ID = "_main";

export interface LayoutProps {
  site: SiteInfo;
  /** The site's own where they are left out. */
  messages?: Messages | undefined;
  /** Of the page, without the path prefix. */
  path: string;
  /** The language of the page's content (BCP 47), where it is not the site's. */
  lang?: string | null | undefined;
  children: ReactNode;
}

/**
 * The frame of every page. Its root carries `data-hot-papers`, which all element-level CSS is scoped to, and
 * the words that the elements in the browser say.
 */
export function Layout({ site, messages = siteMessages(site), path, lang, children }: LayoutProps) {
  const wordsLang = sameLanguage(site.lang, messages.lang) ? site.lang : messages.lang;
  const frameLang = (lang ?? site.lang) === wordsLang ? undefined : wordsLang;
  return (
    <SiteProvider site={site} messages={messages} lang={lang}>
      <div
        data-hot-papers={withPrefix(site.homePath)}
        data-new-word={messages.newWord}
        data-post-loading={messages.postLoading}
        data-post-failed={messages.postFailed}
        data-copied={messages.copied}
        data-offline={messages.offline}
        className={styles.layout}
      >
        <a href={`#${MAIN_ID}`} className={styles.skip} lang={frameLang}>
          {messages.skipToContent}
        </a>
        <SiteHeader path={path} lang={frameLang} />
        <main id={MAIN_ID}>{children}</main>
        <SiteFooter path={path} lang={frameLang} />
      </div>
    </SiteProvider>
  );
}
