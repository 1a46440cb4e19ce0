import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CreateWebpackConfigArgs } from "gatsby";
import { noteScripts, removeScripts } from "../../../src/gatsby/pages/unloaded-scripts";

/** Returns what is noted of a compilation with these assets. */
function noted(assets: string[], stage = "build-javascript"): readonly string[] {
  const state = { scripts: [] as readonly string[] };
  const done: ((stats: object) => void)[] = [];
  const compiler = { hooks: { done: { tap: (_: string, note: () => void) => done.push(note) } } };
  const setWebpackConfig = ({ plugins }: { plugins: { apply: (to: object) => void }[] }) =>
    plugins.forEach((plugin) => plugin.apply(compiler));
  const args = { stage, actions: { setWebpackConfig } } as unknown as CreateWebpackConfigArgs;
  noteScripts(args, state);
  const stats = { compilation: { assets: Object.fromEntries(assets.map((name) => [name, {}])) } };
  done.forEach((note) => note(stats));
  return state.scripts;
}

test("scripts and style sheets in the root are noted, and what style sheets load is not", () => {
  const scripts = ["app-1.js", "app-1.js.map", "app-1.js.LICENSE.txt", "styles.2.css"];
  expect(noted([...scripts, "static/font-3.woff2", "static/x.js"])).toEqual(scripts);
  expect(noted(scripts, "build-html")).toEqual([]);
});

test("they are removed, and nothing else in the root", () => {
  const directory = mkdtempSync(join(tmpdir(), "scripts-"));
  mkdirSync(join(directory, "public"));
  const store = { getState: () => ({ program: { directory } }) } as never;
  const all = ["app-1.js", "chunk-map.json", "own.js", "webpack.stats.json"];
  for (const name of all) writeFileSync(join(directory, "public", name), "");
  removeScripts({ store }, { scripts: [] });
  expect(readdirSync(join(directory, "public"))).toEqual(all);
  removeScripts({ store }, { scripts: ["app-1.js", "gone.js"] });
  expect(readdirSync(join(directory, "public"))).toEqual(["own.js"]);
  rmSync(directory, { recursive: true });
});
