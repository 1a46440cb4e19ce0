import { make } from "./make";
import { OVERLAY_PATH, type ShownProblem } from "./page-report";

const MARKS = { error: "✕ Error", warning: "▲ Warning", info: "● Info" } as const;

/** Where Gatsby's server opens a file in the author's editor. */
const OPEN = "/__open-stack-frame-in-editor";

/** Returns a problem as an item of a list: what it is, where, what to do, and the edit line by line. */
export function problemItem(problem: ShownProblem): HTMLLIElement {
  const { rule, severity, message, fix } = problem;
  return make(
    "li",
    {},
    make(
      "h3",
      {},
      make("span", { className: `mark ${severity}` }, `${MARKS[severity]}:`),
      ` ${message}`,
    ),
    make(
      "p",
      {},
      place(problem),
      " ",
      make(
        "a",
        { href: `${OVERLAY_PATH}/rules/${rule}`, target: "_blank", rel: "noreferrer" },
        `${rule}: its page`,
      ),
    ),
    fix === null ? null : make("p", {}, make("strong", {}, "Fix: "), fix),
    ...diff(problem),
  );
}

function place({ file, line, column }: ShownProblem): HTMLElement {
  if (file === null) return make("span", {}, "the whole site");
  const button = make(
    "button",
    { type: "button", className: "plain", title: "Open it in the editor" },
    `${file}:${line}:${column}`,
  );
  button.addEventListener("click", () => {
    const asked = new URLSearchParams({ fileName: file, lineNumber: String(line) });
    void fetch(`${OPEN}?${asked}`);
  });
  return button;
}

/** What is removed and what is added is said by the elements and by a sign, not by colours alone. */
function diff({ diff: hunks, safe }: ShownProblem): HTMLElement[] {
  if (hunks.length === 0) return [];
  const rows = hunks.flatMap(({ line, removed, added }) => [
    ...removed.map((text, at) => make("del", {}, `${line + at} - ${text}`)),
    ...added.map((text, at) => make("ins", {}, `${line + at} + ${text}`)),
  ]);
  const pre = make("pre", { tabIndex: 0 }, ...rows);
  pre.setAttribute("role", "group");
  pre.ariaLabel = "The edit";
  const command = safe ? "hot-papers fix" : "hot-papers fix --unsafe";
  return [pre, make("p", {}, `${command} makes this edit.`)];
}
