import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { resolveOptions } from "../../src/options/resolve-options";
import { headersFile } from "../../src/site/outputs/headers-file";
import { hostLimits } from "../../src/site/outputs/host-limits";
import { REPOSITORY } from "../support/build-site";
import { guideBlocks } from "../support/guide-blocks";

const GUIDE = "docs/guides/deploy.md";
const text = readFileSync(join(REPOSITORY, GUIDE), "utf8");
const blocks = guideBlocks(GUIDE);
const marked = (mark: string) => blocks.filter((block) => block.mark === `tested: ${mark}`);

/** Tests of blocks: those below, and those of real servers in `__tests__/built-site/web-servers.test.ts`. */
const TESTED = ["headers", "size", "options", "workflow", "nginx", "apache", "caddy"];

test("each block is run by a test, or says to its readers that it is not", () => {
  const lines = text.split("\n");
  const unsaid = blocks.filter(({ mark, line }) => {
    const said = lines.slice(Math.max(0, line - 8), line).join("\n");
    if (mark === null) return !/not run|do not run/.test(said);
    return mark === "not run"
      ? !/not run|do not run/.test(said)
      : !TESTED.includes(mark.replace("tested: ", ""));
  });
  expect(unsaid).toEqual([]);
  for (const name of TESTED)
    expect({ name, blocks: marked(name).length > 0 }).toEqual({ name, blocks: true });
});

test("the headers are those that the theme writes for hosts", () => {
  const [file] = headersFile("netlify");
  const written = file
    ?.content()
    .split("\n")
    .map((line) => line.trim());
  for (const line of marked("headers")[0]?.text.split("\n") ?? []) expect(written).toContain(line);
});

test("the last line of a build is one that a build writes", () => {
  const line = marked("size")[0]?.text.replace(/^info /, "") ?? "";
  const [files = 0, megabytes = 0] = [...line.matchAll(/([\d,]+) (?:files,|MB)/g)].map(
    ([, n = ""]) => Number(n.replaceAll(",", "")),
  );
  const size = { files, bytes: megabytes * 1e6, largest: { path: "/a", bytes: 1 }, widest: 1 };
  expect(hostLimits(size)).toBe(line);
});

test("the limits of hosts are those that a build warns of", () => {
  const tooLarge = hostLimits({
    files: 1e9,
    bytes: 1e12,
    largest: { path: "/a", bytes: 1e12 },
    widest: 1e9,
  });
  const hosts = [...tooLarge.matchAll(/(Cloudflare|GitHub|GitLab|Netlify)/g)].map(([name]) => name);
  expect(new Set(hosts)).toEqual(
    new Set(
      [...text.matchAll(/^\| \[(Cloudflare|GitHub|GitLab|Netlify)/gm)].map(([, name]) => name),
    ),
  );
});

test.each(marked("options").map((block) => [block.line, block.text]))(
  "the theme takes the options in line %d",
  (_, source) => {
    const isConfig = source.startsWith("module.exports");
    const module: { exports?: { plugins: { options: object }[] } } = {};
    const options: unknown = isConfig
      ? (new Function("module", source)(module), module.exports?.plugins[0]?.options)
      : new Function(`return { ${source} }.options`)();
    if (typeof options !== "object" || options === null) throw new Error("There are no options.");
    expect(() => resolveOptions(options)).not.toThrow();
  },
);

test("the workflow publishes what a build writes, one deployment at a time, with actions that run", () => {
  const { on, concurrency, permissions, jobs } = parse(marked("workflow")[0]?.text ?? "");
  expect(on).toEqual({ push: { branches: ["main"] }, workflow_dispatch: null });
  expect(concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
  expect(permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
  const steps: { uses?: string; run?: string; with?: Record<string, string> }[] = jobs.deploy.steps;
  expect(steps.map(({ uses, run }) => uses ?? run)).toEqual([
    "actions/checkout@v6",
    "actions/setup-node@v6",
    "npm ci",
    "actions/cache@v5",
    "npx gatsby build --prefix-paths",
    "actions/upload-pages-artifact@v5",
    "actions/deploy-pages@v5",
  ]);
  expect(steps[3]?.with?.path).toBe(".cache\npublic\n");
  expect(steps[5]?.with).toEqual({ path: "public" });
});
