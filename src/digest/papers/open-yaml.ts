import { mayLead } from "./leads-to-one";
import { asUnfolded, madeLine, sameLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "./unfolded";

const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*(?:ya?ml)?[ \t]*$/i;
const TITLE = /^\s*(?:-[ \t]+)?["']?title["']?:[ \t]+\S/i;

/**
 * Returns a post without the fences of code that is a list of papers in YAML (`- title: …` and lines that lead to papers), or
 * `null` if there is none: such a list is read like one in Markdown.
 */
export function openYaml(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  const fences = new Set<number>();
  for (let at = start; at < lines.length; at += 1) {
    const [, mark] = OPENING.exec(lines[at] ?? "") ?? [];
    if (mark === undefined) continue;
    let end = at + 1;
    while (end < lines.length && lines[end]?.trim() !== mark) end += 1;
    if (end === lines.length) break;
    const own = lines.slice(at + 1, end);
    if (own.filter((line) => TITLE.test(line)).length > 1 && own.some(mayLead))
      fences.add(at).add(end);
    at = end;
  }
  if (fences.size === 0) return null;
  return asUnfolded(
    lines.map((_, index) => (fences.has(index) ? madeLine(index) : sameLine(lines, index))),
  );
}
