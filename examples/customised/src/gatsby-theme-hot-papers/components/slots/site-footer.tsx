import { Link } from "gatsby";

/** At the end of every page of the theme. */
export function SiteFooterSlot() {
  return (
    <>
      <p>Join us on Fridays at noon.</p>
      <p>
        © The lab. <Link to="/notes">Notes</Link>
      </p>
    </>
  );
}
