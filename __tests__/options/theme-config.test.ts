import { join } from "node:path";
import type { PluginRef } from "gatsby";
import { themeConfig } from "../../src/options/theme-config";
import { REPOSITORY } from "../support/build-site";

const FILES = ["posts/a.md", "pages/a.md", "blog/a.md", "README.MD", "posts/a.txt", "blog/a.png"];

/** Which of the files the theme's own source of the content folder reads. */
function read(paths: object): string[] {
  const site = join(REPOSITORY, "__tests__");
  const { plugins } = themeConfig({ paths }, { themeRoot: REPOSITORY, siteRoot: site });
  const source = plugins.find(
    (plugin): plugin is Exclude<PluginRef, string> => typeof plugin !== "string",
  );
  const [isIgnored]: ((file: string) => boolean)[] = Object(source?.options?.ignore);
  return FILES.filter((file) => !isIgnored?.(join(site, "content", file)));
}

test("the theme's source has markdown that is no post only if all markdown becomes nodes", () => {
  const posts = ["posts/a.md", "pages/a.md", "posts/a.txt", "blog/a.png"];
  expect(read({})).toEqual(FILES);
  expect(read({ basePath: "/papers/" })).toEqual(posts);
  expect(read({ basePath: "/papers/", markdownRemark: true })).toEqual(FILES);
  expect(read({ markdownRemark: false })).toEqual(posts);
});
