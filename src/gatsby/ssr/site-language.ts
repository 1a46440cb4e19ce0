/** The `lang` of the site's own pages; `null` if they have none. */
let siteLanguage: string | null = null;

/**
 * Notes the language of the site's own pages, before Gatsby's runtime changes anything. A page of the theme has
 * its own `lang`, so the build wrote that of the site into its marker; `gatsby develop` writes the site's.
 */
export function noteSiteLanguage(): void {
  const marker = document.querySelector<HTMLMetaElement>('meta[name="hot-papers"]');
  siteLanguage = marker ? (marker.dataset.lang ?? null) : document.documentElement.lang || null;
}

/**
 * Gives pages of the site their language back from now on. When a reader leaves a page whose `Head` has set `lang`,
 * Gatsby removes the attribute, and only a `Head` would set it again.
 */
export function keepSiteLanguage(): void {
  const root = document.documentElement;
  const restore = () => {
    if (siteLanguage === null || root.lang || document.querySelector("[data-hot-papers]")) return;
    root.lang = siteLanguage;
  };
  new MutationObserver(restore).observe(root, { attributeFilter: ["lang"] });
}
