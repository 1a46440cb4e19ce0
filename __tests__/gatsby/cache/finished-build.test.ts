import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgetUnfinishedBuild, noteFinishedBuild } from "../../../src/gatsby/cache/finished-build";

/** Data of pages that wait in the cache for the next build. */
const HELD_BACK = ".cache/hot-papers/page-data";

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
  }) as unknown as Parameters<typeof forgetUnfinishedBuild>[0];

const has = (path: string) => existsSync(join(directory, path));

beforeEach(() => {
  process.env.gatsby_executing_command = "build";
  dispatched = [];
  said = [];
  directory = mkdtempSync(join(tmpdir(), "finished-build-"));
  mkdirSync(join(directory, ".cache/caches-lmdb"), { recursive: true });
  mkdirSync(join(directory, "public/page-data"), { recursive: true });
  mkdirSync(join(directory, HELD_BACK), { recursive: true });
  writeFileSync(join(directory, "public/index.html"), "a page");
});

afterEach(() => {
  delete process.env.gatsby_executing_command;
  rmSync(directory, { recursive: true });
});

test("what a finished build left is kept", () => {
  noteFinishedBuild(args());
  forgetUnfinishedBuild(args());
  expect([dispatched, said, has("public/page-data"), has(HELD_BACK)]).toEqual([[], [], true, true]);
  forgetUnfinishedBuild(args());
  expect(dispatched).toHaveLength(1);
});

test("after a build that did not finish, Gatsby's cache is reset and the files that Gatsby would keep are removed", () => {
  forgetUnfinishedBuild(args());
  expect(dispatched).toEqual([{ type: "UPDATE_PLUGINS_HASH", payload: "" }]);
  const gone = [".cache/caches-lmdb", "public/page-data", HELD_BACK];
  expect([...gone.map(has), has("public")]).toEqual([false, false, false, true]);
  expect(said).toEqual(["The build before this one did not reach its end, so all is built anew."]);
});

test("if only the cache was lost, page data is removed without a message", () => {
  rmSync(join(directory, ".cache"), { recursive: true });
  forgetUnfinishedBuild(args());
  expect([said, has("public/page-data")]).toEqual([[], false]);
});

test("a first build has no cache to reset", () => {
  rmSync(join(directory, "public"), { recursive: true });
  forgetUnfinishedBuild(args());
  expect(dispatched).toEqual([]);
});

test("`gatsby develop` keeps the cache that it finds", () => {
  process.env.gatsby_executing_command = "develop";
  forgetUnfinishedBuild(args());
  expect([dispatched, has("public/page-data")]).toEqual([[], true]);
});
