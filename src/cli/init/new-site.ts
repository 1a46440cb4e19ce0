/** What a new site is to be. */
export interface NewSite {
  /** Of its package. */
  name: string;
  title: string;
  /** Absolute, without a slash at its end; empty if it is not known yet. */
  siteUrl: string;
  /** The day of its first digest, as `2026-01-09`. */
  date: string;
  /** What npm is to install the theme from: a range of versions, or the path of a tarball. */
  theme: string;
}
