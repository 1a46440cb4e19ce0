import { withPrefix } from "gatsby";
import type { HeadExtraProps } from "gatsby-theme-hot-papers/src/components/slots/head-extra";

/** Who the site is elsewhere, and a script that counts visits: one of a service would stand in the same place. */
export function HeadExtra({ page }: HeadExtraProps) {
  return (
    <>
      <link rel="me" href="https://social.example/@lab" />
      {!page.noindex && <script defer src={withPrefix("/visits.js")} />}
    </>
  );
}
