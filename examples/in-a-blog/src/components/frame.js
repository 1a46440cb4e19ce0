import { Link } from "gatsby";
import React from "react";

/** The frame of the blog's own pages. */
export const Frame = ({ children }) => (
  <div className="blog">
    <nav>
      <Link to="/">Notes from a desk</Link> <Link to="/papers/">Papers</Link>
    </nav>
    <main>{children}</main>
  </div>
);
