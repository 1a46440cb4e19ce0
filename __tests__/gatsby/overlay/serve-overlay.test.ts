import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_PAGES } from "../../../src/gatsby/overlay/page-memory";
import { serveOverlay } from "../../../src/gatsby/overlay/serve-overlay";
import { parseDigest } from "../../../src/digest/parse-digest";
import { RULE_GROUPS } from "../../../src/problems/rules";

const POST =
  "---\r\ntitle: A\r\ndate: 2026-01-05\r\nslug: a\r\n---\r\n\r\nIn $67%$ of cases, $5%$.\r\n";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-overlay-"));
  writeFileSync(join(folder, "a.md"), POST);
});
afterEach(() => rmSync(folder, { recursive: true }));

function stateOf() {
  const { problems } = parseDigest(POST, { fileName: "posts/a.md" });
  return {
    problems: problems.map((problem) => ({ file: "a.md", problem })),
    memory: {
      ...NO_PAGES,
      paths: new Set(["/posts/a/"]),
      pages: new Map([["/posts/a/", [{ file: "a.md", lines: null }]]]),
    },
    listeners: new Set<() => void>(),
  };
}

/** Asks the handler as Express does. */
function ask(state: ReturnType<typeof stateOf>, path: string, query = {}) {
  const sent: unknown[] = [];
  const closed: (() => void)[] = [];
  const response = {
    status: () => response,
    set: () => response,
    type: () => response,
    json: (body: unknown) => sent.push(body),
    send: (body: string) => sent.push(body),
    write: (text: string) => sent.push(text),
    flushHeaders: () => undefined,
  };
  const on = (_: "close", listener: () => void) => closed.push(listener);
  const request = { method: "GET", path, query, on };
  serveOverlay(state, folder)(request, response, () => sent.push("next"));
  return { sent, close: () => closed.forEach((end) => end()) };
}

test("tells the problems of a page with their edits as lines, whatever line ends its file has", () => {
  const { sent } = ask(stateOf(), "/___hot-papers/problems", { path: "/posts/a" });
  expect(sent).toEqual([
    {
      lost: null,
      elsewhere: [],
      problems: [
        expect.objectContaining({
          ...{ rule: "math-percent", file: "a.md", line: 7, column: 7, safe: true },
          diff: [
            {
              line: 7,
              removed: ["In $67%$ of cases, $5%$."],
              added: ["In $67\\%$ of cases, $5%$."],
            },
          ],
        }),
        expect.objectContaining({ rule: "math-percent", line: 7, column: 22 }),
      ],
    },
  ]);
});

test("a file that is deleted in the meantime has problems without lines", () => {
  rmSync(join(folder, "a.md"));
  writeFileSync(join(folder, "b.md"), "");
  const { sent } = ask(stateOf(), "/___hot-papers/problems", { path: "/posts/a/" });
  expect(sent).toEqual([expect.objectContaining({ problems: expect.any(Array) })]);
});

test("a listener hears of each change until its page is closed", () => {
  const state = stateOf();
  const { sent, close } = ask(state, "/___hot-papers/changes");
  for (const tell of state.listeners) tell();
  expect(sent).toEqual(["data: changed\n\n"]);
  close();
  expect(state.listeners.size).toBe(0);
});

test("all else is left to those behind it", () => {
  expect(ask(stateOf(), "/posts/a/").sent).toEqual(["next"]);
  expect(ask(stateOf(), "/___hot-papers/problems").sent).toEqual(["next"]);
  expect(ask(stateOf(), "/___hot-papers/rules/constructor").sent).toEqual(["next"]);
});

test.each(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id }) => id)))(
  "the page of %s shows its examples as text",
  (id) => {
    const [page] = ask(stateOf(), `/___hot-papers/rules/${id}`).sent;
    expect(page).toMatch(/<h2>Wrong<\/h2>[^]*<pre><code>[^]*<h2>Right<\/h2>[^]*<pre><code>/);
    expect(page).not.toMatch(/<(?:script|iframe|img|blockquote)\b/);
  },
);
