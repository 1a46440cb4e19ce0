import type { ReactNode } from "react";
import type { PageHeadProps } from "../page-head";

export interface HeadExtraProps {
  /** What the page says of itself. */
  page: PageHeadProps;
}

/**
 * Empty: shadow it to add to the head of every page of the theme. It may render what Gatsby's `Head` takes: `link`,
 * `meta`, `script`, `style`, `noscript` and `base`. There is no `useSite` in a head; `page.site` has the same facts.
 */
export const HeadExtra: (props: HeadExtraProps) => ReactNode = () => null;
