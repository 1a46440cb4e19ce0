/** @jest-environment jsdom */
import { leaveRuntime } from "../../../src/gatsby/ssr/leave-runtime";

const asked: string[] = [];

/** Stands for Gatsby's loader and navigation, and says what they were asked for. */
function gatsby() {
  asked.length = 0;
  const note =
    (name: string) =>
    (path: string): Promise<string> & { abort: () => void } => {
      asked.push(`${name} ${path}`);
      return Object.assign(Promise.resolve(name), { abort: () => undefined });
    };
  const [loadPage, enqueue] = [note("loadPage"), note("enqueue")];
  window.___loader = { loadPage, enqueue, prefetch: note("prefetch"), hovering: note("hovering") };
  window.___navigate = (to) => void asked.push(`navigate ${to}`);
  window.___push = note("push");
  window.___replace = note("replace");
  return window.___loader;
}

beforeEach(() => {
  document.head.innerHTML = "";
});

const FOLDERS = ["/papers/", "/café/"];

test.each([
  "/papers/",
  "/papers",
  "/papers/posts/a/?b=c#d",
  "http://localhost/papers/x",
  "/caf%C3%A9/x/",
])("nothing is asked of Gatsby for %s", async (path) => {
  const loader = gatsby();
  leaveRuntime(FOLDERS);
  expect(await loader.loadPage(path)).toEqual({ status: "error" });
  for (const ask of [loader.enqueue, loader.prefetch]) {
    expect(ask(path)).toMatchObject({ abort: expect.any(Function) });
  }
  loader.hovering(path);
  loader.hovering(path);
  const hints = [...document.head.querySelectorAll("link")].map(({ rel, href }) => [rel, href]);
  expect(hints).toEqual([["prefetch", new URL(path, "http://localhost").href]]);
  expect(asked).toEqual([]);
});

test("the address of the site's own 404 page, shown below a folder, is Gatsby's", async () => {
  history.replaceState(null, "", "/papers/nope/?a=b");
  const loader = gatsby();
  leaveRuntime(FOLDERS);
  history.replaceState(null, "", "/");
  expect(await loader.loadPage("/papers/nope/?a=b")).toBe("loadPage");
  expect(await loader.loadPage("/papers/other/")).toEqual({ status: "error" });
});

test.each(["/", "/papersmith/", "/notes/papers/", "https://other.example/papers/", "/%"])(
  "%s is asked for as ever",
  (path) => {
    const loader = gatsby();
    leaveRuntime(FOLDERS);
    void loader.loadPage(path);
    loader.enqueue(path);
    loader.prefetch(path);
    loader.hovering(path);
    window.___navigate?.(path);
    window.___push?.(path);
    window.___replace?.(path);
    const names = ["loadPage", "enqueue", "prefetch", "hovering", "navigate", "push", "replace"];
    expect(asked).toEqual(names.map((name) => `${name} ${path}`));
    expect(document.head.innerHTML).toBe("");
  },
);

test("a step in the history is Gatsby's", () => {
  gatsby();
  leaveRuntime(FOLDERS);
  window.___navigate?.(-1);
  expect(asked).toEqual(["navigate -1"]);
});

test("where every page has the runtime, or there is none, nothing changes", () => {
  const loader = gatsby();
  leaveRuntime([]);
  void loader.loadPage("/papers/");
  expect(asked).toEqual(["loadPage /papers/"]);
  delete window.___loader;
  expect(() => leaveRuntime(FOLDERS)).not.toThrow();
});
