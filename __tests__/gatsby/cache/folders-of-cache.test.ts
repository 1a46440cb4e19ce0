import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgetOtherFolders, noteFolders } from "../../../src/gatsby/cache/folders-of-cache";

let directory: string;
let dispatched: unknown[];
let said: string[];

const args = () =>
  ({
    store: {
      getState: () => ({ program: { directory } }),
      dispatch: (action: unknown) => dispatched.push(action),
    },
    reporter: { info: (text: string) => said.push(text) },
  }) as unknown as Parameters<typeof forgetOtherFolders>[0];

const isCached = () => existsSync(join(directory, ".cache/caches-lmdb"));

beforeEach(() => {
  dispatched = [];
  said = [];
  directory = mkdtempSync(join(tmpdir(), "folders-of-cache-"));
  mkdirSync(join(directory, ".cache/caches-lmdb"), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

test.each([
  ["the same folders", ["/site/papers"], ["/site/papers"], true],
  ["none, as before", [], [], true],
  ["none any more", ["/site/papers"], [], false],
  ["folders for the first time", [], ["/site/papers"], false],
  ["another folder", ["/site/papers"], ["/site/digests"], false],
])("%s", (_, before, now, isKept) => {
  noteFolders(args(), before);
  forgetOtherFolders(args(), now);
  expect(isCached()).toBe(isKept);
  expect(dispatched).toEqual(isKept ? [] : [{ type: "UPDATE_PLUGINS_HASH", payload: "" }]);
  expect(said).toHaveLength(isKept ? 0 : 1);
});

test("a cache has no note if no folder was left out", () => {
  forgetOtherFolders(args(), []);
  expect(isCached()).toBe(true);
  forgetOtherFolders(args(), ["/site/papers"]);
  expect(isCached()).toBe(false);
});

test("a first build, without a cache, prints nothing", () => {
  rmSync(join(directory, ".cache"), { recursive: true });
  forgetOtherFolders(args(), ["/site/papers"]);
  expect(said).toEqual([]);
});
