import { pathToFileURL } from "node:url";
import { version } from "../../../package.json";
import type { Problem } from "../../problems/problem";
import type { Range } from "../../problems/range";
import type { Severity } from "../../problems/rule";
import { RULE_GROUPS } from "../../problems/rules";
import { withoutLines } from "../../problems/compare-problems";
import type { FoundProblems } from "./found-problems";
import { inOrder } from "./in-order";

const LEVELS: Record<Severity, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Returns problems as a SARIF 2.1.0 log (OASIS), with their edits as fixes. */
export function formatSarif({ problems, nameOf }: FoundProblems): string {
  const rules = RULE_GROUPS.flatMap(({ rules: own }) => [...own]);
  const indexOf = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "hot-papers",
            version,
            informationUri: "https://www.npmjs.com/package/gatsby-theme-hot-papers",
            rules: rules.map(({ id, finds, why, severity }) => ({
              id,
              shortDescription: { text: finds },
              fullDescription: { text: `${finds} ${why}` },
              help: { text: `${finds} ${why}`, markdown: `${finds} ${why}` },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: inOrder(problems).map(({ file, problem }) => {
          const location = file === null ? null : { uri: uriOf(nameOf(file)) };
          return {
            ruleId: problem.rule,
            ruleIndex: indexOf.get(problem.rule) ?? -1,
            level: LEVELS[problem.severity],
            message: { text: [problem.message, problem.fix].filter(Boolean).join(" ") },
            ...(location !== null && {
              locations: [
                { physicalLocation: { artifactLocation: location, region: region(problem) } },
              ],
              ...(problem.edits.length > 0 && { fixes: [fixOf(problem, location)] }),
            }),
            partialFingerprints: {
              "words/v1": `${problem.rule} ${withoutLines(problem.message)}`,
            },
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function fixOf({ edits, fix }: Problem, artifactLocation: { uri: string }) {
  return {
    ...(fix !== null && { description: { text: fix } }),
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: region(edit),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

function region({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The relative path as a URI; an absolute one where the file is on no path from here. */
function uriOf(name: string): string {
  const path = name.replaceAll("\\", "/");
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return pathToFileURL(path).href;
  return path.split("/").map(encodeURIComponent).join("/");
}
