import { holdReports } from "../problems/report";
import { liftReferences } from "./lines/lift-references";
import { parseBody, type Body, type BodyContext } from "./parse-body";

/**
 * Returns the papers and the prose of a post, in which its definitions and footnotes count for the whole
 * file. A footnote that only looks as if a text referred to it, such as from code, stays at its place.
 */
export function parseWithReferences(written: string[], context: BodyContext): Body {
  const lifted = liftReferences(written, context.start);
  if (lifted === null || lifted.footnotes.size === 0) {
    return parseBody(written, { ...context, lifted });
  }
  const shown = new Set<string>();
  const reports: (() => void)[] = [];
  const body = parseBody(written, {
    ...context,
    lifted,
    shown,
    reportFrom(origin) {
      const { hold, handOn } = holdReports();
      reports.push(() => handOn(context.reportFrom(origin)));
      return hold;
    },
  });
  const unshown = [...lifted.footnotes.keys()].filter((id) => !shown.has(id));
  if (unshown.length > 0) {
    const rest = liftReferences(written, context.start, new Set(unshown));
    return parseBody(written, { ...context, lifted: rest });
  }
  for (const report of reports) report();
  return body;
}
