import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demoOptions } from "../../src/options/demo-options";
import { resolveOptions } from "../../src/options/resolve-options";
import type { ScoredFile } from "../../src/site/posts/scored-file";
import { siteModel } from "../../src/site/site-model";
import { readPost } from "../support/digest-file";
import { REPOSITORY } from "../support/build-site";

const CONTENT = join(REPOSITORY, "content");
const SAMPLES = ["posts", "pages"].flatMap((folder) =>
  readdirSync(join(CONTENT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`),
);

function sample(name: string): ScoredFile {
  const source = readFileSync(join(CONTENT, name), "utf8");
  return {
    ...readPost(name, source),
    absolutePath: join(CONTENT, name),
    folder: CONTENT,
    displayPath: name,
  };
}

test("no link of the samples to their own site is dead", () => {
  const model = siteModel(
    SAMPLES.map(sample),
    resolveOptions(demoOptions({})),
    { siteUrl: "https://hot-papers.example", pathPrefix: "", trailingSlash: "always" },
    (type, key) => `${type} ${key}`,
  );
  const paths = new Set([...model.pages, ...model.files].map(({ path }) => path));
  const dead = model.links.filter(({ target }) => {
    const { pathname } = new URL(target, "https://hot-papers.example");
    return !paths.has(pathname) && !existsSync(join(CONTENT, "posts", pathname));
  });
  expect(dead.map(({ file, address }) => `${file} -> ${address}`)).toEqual([]);
  expect(model.links.length).toBeGreaterThan(2);
});
