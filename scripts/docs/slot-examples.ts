/** One example for each slot, by the name of its file. */
export const SLOT_EXAMPLES: Record<string, string> = {
  "before-digest": `import React from "react";

export function BeforeDigest({ digest }) {
  return digest.draft ? <p>Please do not pass this draft on.</p> : null;
}`,
  "after-digest": `import React from "react";

export function AfterDigest() {
  return (
    <form action="https://letters.example/subscribe" method="post">
      <label>
        Get the next digest by mail <input type="email" name="email" required />
      </label>
      <button>Subscribe</button>
    </form>
  );
}`,
  "after-paper": `import React from "react";

export function AfterPaper(props) {
  const id = props.page === "paper" ? props.paper.arxivId : props.entry.arxivId;
  return id && <a href={\`https://reviews.example/\${id}\`}>Reviews</a>;
}`,
  "head-extra": `import React from "react";

export function HeadExtra({ page }) {
  return (
    <>
      <link rel="me" href="https://mastodon.example/@ada" />
      {!page.noindex && <script defer src="https://stats.example/count.js" />}
    </>
  );
}`,
  "site-footer": `import React from "react";
import { Link } from "gatsby";

export function SiteFooterSlot() {
  return <Link to="/imprint/">Imprint</Link>;
}`,
};
