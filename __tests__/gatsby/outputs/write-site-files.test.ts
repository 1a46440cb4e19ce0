import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import { writeSiteFiles } from "../../../src/gatsby/outputs/write-site-files";
import { resolveOptions } from "../../../src/options/resolve-options";
import type { PublicFile } from "../../../src/outputs/output-file";

test("a page of the site stays, also where this build did not write it again, and that is told", async () => {
  const directory = mkdtempSync(join(tmpdir(), "hot-papers-files-"));
  const page = join(directory, "public/about/index.html");
  mkdirSync(join(directory, "public/about"), { recursive: true });
  writeFileSync(page, "the site's own");
  utimesSync(page, 1, 1);
  const redirect = (path: string): [string, PublicFile] => [
    path,
    { path, type: "text/html", content: () => "redirect" },
  ];
  const files = new Map([redirect("/about/index.html"), redirect("/old/index.html")]);
  const said: string[] = [];
  const state = { program: { directory }, pages: new Map([["/about/", {}]]), flattenedPlugins: [] };
  const args = {
    store: { getState: () => state },
    pathPrefix: "",
    reporter: { warn: (text: string) => said.push(text) },
  };
  await writeSiteFiles(args as unknown as BuildArgs, resolveOptions({}), {
    files,
    startedAt: 1e15,
  });
  expect(readFileSync(page, "utf8")).toBe("the site's own");
  expect(existsSync(join(directory, "public/old/index.html"))).toBe(true);
  expect(said.join("\n")).toContain("  /about/index.html\nMove them");
  rmSync(directory, { recursive: true });
});
