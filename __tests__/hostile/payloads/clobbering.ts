import { family } from "./payload";

/** The names by which content would take the place of what scripts look for in the document. */
export const CLOBBERED = [
  "location",
  "cookie",
  "body",
  "head",
  "createElement",
  "getElementById",
  "querySelector",
  "twttr",
  "bluesky",
  "__gatsby",
  "___gatsby",
  "gatsby-focus-wrapper",
  "twitter-wjs",
  "customElements",
  "hotPapers",
];

/** Ids and names that stand in the way of scripts (DOM clobbering). */
export const clobbering = family("DOM clobbering", 1000, [
  "<img name=cookie><img name=body><img name=head>",
  "<img name=createElement><img name=getElementById><img name=querySelector>",
  '<a id=location href="javascript:RUN">click</a>',
  '<a id=twttr></a><a id=twttr name=widgets href="https:HOST">click</a>',
  '<a id=bluesky name=scan href="javascript:RUN">click</a>',
  '<div id="___gatsby"><img src=x onerror=RUN></div>',
  '<span id="gatsby-focus-wrapper">x</span><span id="__gatsby">x</span>',
  '<script id="twitter-wjs" src="https:HOST"></script>',
  '<a id="customElements" href="javascript:RUN">click</a>',
  "<form name=hotPapers><input name=attributes><input name=parentNode></form>",
  '<iframe name=location srcdoc="<a id=x href=javascript:RUN>"></iframe>',
  '<p is="hot-papers-social-embed" id="body">x</p>',
  '<hot-papers-social-embed data-show="visible"><a href="https:HOST">x</a></hot-papers-social-embed>',
  '<figure data-network="mastodon"><blockquote>x</blockquote><hot-papers-social-embed data-show="visible"><a href="https:HOST">x</a></hot-papers-social-embed></figure>',
]);
