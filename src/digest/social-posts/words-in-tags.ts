import { rangeOver, type Point, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { htmlUnsafe } from "../../problems/rules/html-unsafe";
import { REST_OF_TAG } from "./tag-syntax";

const TAGS = new RegExp(`</?([a-z][^\\s/>]*)${REST_OF_TAG}`, "gi");
const DROPPED = new RegExp(`<(style|svg)(?![\\w-])${REST_OF_TAG}([^]*?)(?:</\\1|$)`, "gi");
const ELEMENTS = new Set([
  ..."a abbr address article aside audio b bdi bdo big blockquote br center cite code dd".split(
    " ",
  ),
  ..."del details dfn div dl dt em figcaption figure font footer g h1 h2 h3 h4 h5 h6".split(" "),
  ..."header hr i iframe img ins kbd li main mark nav ol p path picture pre q s samp".split(" "),
  ..."script section small source span strike strong style sub summary sup svg table".split(" "),
  ..."tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),
]);
/** A value with an angle bracket has swallowed what follows a lost quote; that of `alt` is shown. */
const ATTRIBUTE = `(?:alt\\s*=\\s*(?:"[^"]*"|'[^']*')|[^\\s"'<>/=]+\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'>]+)|[a-z]+(?:-[a-z]+)+|allowfullscreen|async|controls|defer|download|hidden|loop|muted|reversed)`;
const WHOLE = new RegExp(`^<(?:/[a-z\\d]+\\s*|[a-z\\d]+(?:\\s+${ATTRIBUTE})*\\s*/?)>$`, "i");

/**
 * Reports `html-unsafe`, each at its own place, for what the HTML of a post at `range` loses with its tags: tags that
 * HTML does not have, tags with more in them than attributes, and words that `<style>` and `<svg>` hold.
 */
export function reportWordsInTags(source: string, range: Range, report: Report): void {
  const html = withoutComments(source);
  const tagAt = placesFrom(html, range);
  for (const { 0: tag, 1: name = "", index } of html.matchAll(TAGS)) {
    if (ELEMENTS.has(name.toLowerCase()) && WHOLE.test(tag)) continue;
    report(htmlUnsafe, rangeOver(tagAt(index), tag), { kind: "tag", tag });
  }
  if (!/<s(?:tyle|vg)/i.test(html)) return;
  const elementAt = placesFrom(html, range);
  for (const { 0: whole, 1: name = "", 2: content = "", index } of html.matchAll(DROPPED)) {
    const words = content.replace(/<[^<>]*>/g, " ").trim();
    if (words === "") continue;
    const values = { kind: "element" as const, name: name.toLowerCase(), words };
    report(htmlUnsafe, rangeOver(elementAt(index), whole), values);
  }
}

/** With spaces in their stead. Each that is looked for has an end, so that none is looked for in vain. */
function withoutComments(html: string): string {
  const end = html.lastIndexOf("-->") + 3;
  if (end < 3) return html;
  const blank = (comment: string) => comment.replace(/[^\n]/g, " ");
  return html.slice(0, end).replace(/<!--[^]*?-->/g, blank) + html.slice(end);
}

/** Leads from offsets that only grow to the places in the file. */
function placesFrom(html: string, { start }: Range): (offset: number) => Point {
  let at = 0;
  let place = start;
  return (offset) => {
    place = rangeOver(place, html.slice(at, offset)).end;
    at = offset;
    return place;
  };
}
