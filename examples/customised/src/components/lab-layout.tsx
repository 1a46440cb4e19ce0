import { Link } from "gatsby";
import type { ReactNode } from "react";

/** The frame of the site's own pages. */
export function LabLayout({ children }: { children: ReactNode }) {
  return (
    <div className="lab">
      <nav>
        <Link to="/">The lab</Link> <Link to="/notes">Notes</Link>{" "}
        <Link to="/digests">Digests</Link>
      </nav>
      <main>{children}</main>
    </div>
  );
}
