import { toHtml } from "hast-util-to-html";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { ElementContent } from "hast";
import { htmlElement } from "../../outputs/html/html-element";
import type { Example } from "../../problems/rule";
import { RULE_GROUPS } from "../../problems/rules";

const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}pre{padding:.75rem 1rem;border:1px solid;overflow-x:auto}`;
/** Where a line of an example is cut, in characters. */
const WIDEST = 240;

/** Returns the page of a rule as HTML, as the documentation has it; `null` if there is no such rule. */
export function rulePage(id: string): string | null {
  const rule = RULE_GROUPS.flatMap(({ rules }) => [...rules]).find((known) => known.id === id);
  if (rule === undefined) return null;
  const { severity, finds, why, wrong, right } = rule;
  const body = [
    htmlElement("h1", {}, [`${id} (${severity})`]),
    ...fromMarkdown(`${finds} ${why}`),
    htmlElement("h2", {}, ["Wrong"]),
    ...example(wrong),
    htmlElement("h2", {}, ["Right"]),
    ...example(right),
    ...fromMarkdown(
      `To set its severity, write \`"rules": { "${id}": "off" }\` in \`hot-papers.config.json\`. To ignore it in one place, put \`<!-- hot-papers-ignore ${id} -->\` before the line or at its end.`,
    ),
  ];
  const page = [
    htmlElement("meta", { charSet: "utf-8" }, []),
    htmlElement("meta", { name: "viewport", content: "width=device-width" }, []),
    htmlElement("title", {}, [id]),
    htmlElement("style", {}, [STYLE]),
    htmlElement("main", {}, body),
  ];
  return `<!doctype html>\n<html lang="en">\n${toHtml({ type: "root", children: page })}\n`;
}

/** Our own texts. */
function fromMarkdown(text: string): ElementContent[] {
  const markdown = unified().use(remarkParse).use(remarkRehype);
  const { children } = markdown.runSync(markdown.parse(text));
  return children.filter((node) => node.type !== "doctype");
}

function example(of: Example): ElementContent[] {
  if (typeof of === "string") return [code(of)];
  return Object.entries(of.files).flatMap(([path, content]) => {
    const name = htmlElement("p", {}, [htmlElement("code", {}, [path])]);
    if (typeof content === "string") return [name, code(content)];
    if ("latin1" in content) return [name, code(content.latin1)];
    return [name, code("link" in content ? `-> ${content.link}` : content.package)];
  });
}

function code(text: string): ElementContent {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)} …` : line));
  return htmlElement("pre", {}, [htmlElement("code", {}, [lines.join("\n")])]);
}
