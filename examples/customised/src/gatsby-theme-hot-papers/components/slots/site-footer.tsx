import { Link } from "gatsby";
import type { SiteFooterSlotProps } from "gatsby-theme-hot-papers/src/components/slots/site-footer";

/** At the end of every page of the theme. */
export function SiteFooterSlot({ path }: SiteFooterSlotProps) {
  return (
    <>
      <p>Join us on Fridays at noon.</p>
      <p>
        © The lab. <Link to="/notes">Notes</Link>{" "}
        <a href={`mailto:papers@lab.example?subject=${encodeURIComponent(path)}`}>A fault?</a>
      </p>
    </>
  );
}
