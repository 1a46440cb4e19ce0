import { family } from "./payload";

/** Elements that run script, in the spellings that HTML parsers take. */
export const scripts = family("script elements", 100, [
  "<script>RUN</script>",
  "<SCRIPT>RUN</SCRIPT>",
  "<script\n>RUN</script\n>",
  "<script/x>RUN</script>",
  "<script src=https:HOST></script>",
  "<script src=HOST></script>",
  "<script type=module>RUN</script>",
  '<script type="text/javascript" nonce="x">RUN</script>',
  "<scr<script>ipt>RUN</scr</script>ipt>",
  "<<script>RUN//<</script>",
  "<script>RUN",
  '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https:HOST"]}]}</script>',
  '<script type="importmap">{"imports":{"x":"https:HOST"}}</script><script type=module>import "x"</script>',
  '"><script>RUN</script>',
  "'><script>RUN</script>",
]);
