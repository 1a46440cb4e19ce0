import { Parser } from "htmlparser2";
import { sourcesOf, type SourceKind } from "./sources-of";
import { WIDGET_SOURCES } from "./widget-sources";

/** What a page loads, runs and sends, as far as its HTML says it. */
export interface PageSources {
  /** Origins other than the page's own, such as `https://stats.example`, by the kind of request. */
  origins: Record<SourceKind, Set<string>>;
  /** The same for the widgets that may show posts; only their scripts name these origins. */
  widgets: [SourceKind, string][];
  /** Texts of elements and attributes; scripts are those that run. */
  inlineScripts: Set<string>;
  inlineStyles: Set<string>;
  styleAttributes: Set<string>;
  /** The names of attributes with script, such as `onclick`. */
  handlers: Set<string>;
}

/** Types of `script` that a policy counts as script: the others are data. */
const RUNS =
  /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Returns the sources that a finished page names. */
export function pageSources(html: string): PageSources {
  const sources: PageSources = {
    origins: {
      ...{ script: new Set(), style: new Set(), connect: new Set(), frame: new Set() },
      ...{ img: new Set(), form: new Set(), font: new Set(), media: new Set() },
    },
    ...{ widgets: [], inlineScripts: new Set(), inlineStyles: new Set() },
    ...{ styleAttributes: new Set(), handlers: new Set() },
  };
  let inline: { texts: Set<string>; text: string } | null = null;
  let network = "";
  let isEmbed = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === "style") sources.styleAttributes.add(value);
        if (attribute.startsWith("on")) sources.handlers.add(attribute);
      }
      for (const [kind, origin] of sourcesOf(name, attributes)) sources.origins[kind].add(origin);
      if (name === "script" && !("src" in attributes) && RUNS.test(attributes.type ?? "")) {
        inline = { texts: sources.inlineScripts, text: "" };
      }
      if (name === "style") inline = { texts: sources.inlineStyles, text: "" };
      if (name === "figure") network = attributes["data-network"] ?? "";
      if (name === "hot-papers-social-embed") isEmbed = true;
      if (name === "a" && isEmbed) {
        sources.widgets.push(...(WIDGET_SOURCES.get(network)?.(attributes.href ?? "") ?? []));
      }
    },
    ontext(text) {
      if (inline) inline.text += text;
    },
    onclosetag(name) {
      if (name === "hot-papers-social-embed") isEmbed = false;
      if (!inline || (name !== "script" && name !== "style")) return;
      inline.texts.add(inline.text);
      inline = null;
    },
  });
  parser.end(html);
  return sources;
}
