import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import Ajv from "ajv";
import { version } from "../../package.json";
import { configJsonSchema } from "../../src/config/config-json-schema";
import { commandSite, type CommandSite } from "../support/command-site";
import { runHere } from "../support/hot-papers";

let site: CommandSite;
beforeEach(() => void (site = commandSite({})));
afterEach(() => site.remove());

const init = (...args: string[]) => runHere(site.folder, ["init", ...args, "--no-install"]);
const text = (path: string) => readFileSync(join(site.folder, path), "utf8");

test("makes a site whose digest has no problem, and says what comes next", async () => {
  const { code, out, err } = await init("My Papers", "--title", 'Ada\'s "papers" ${1}');
  expect({ code, out, err }).toMatchInlineSnapshot(`
   {
     "code": 0,
     "err": "",
     "out": "A site is in My Papers. Next:

     cd "My Papers"
     npm install    # takes some minutes
     npm start      # the site at http://localhost:8000
     npm run check  # problems of its digests

   ",
   }
  `);
  const files = readdirSync(join(site.folder, "My Papers"), { recursive: true });
  expect(
    files
      .map(String)
      .filter((path) => /\.\w+$/.test(path))
      .sort(),
  ).toMatchInlineSnapshot(`
   [
     ".github",
     ".github/workflows/pages.yml",
     ".gitignore",
     ".remarkrc.json",
     ".vscode",
     ".vscode/extensions.json",
     ".vscode/tasks.json",
     "README.md",
     "content/posts/2026-11-29---First-Digest.md",
     "gatsby-config.js",
     "hot-papers.config.json",
     "package.json",
   ]
  `);
  expect(await runHere(join(site.folder, "My Papers"), ["check"])).toMatchObject({
    code: 0,
    out: "1 post: no problems\n",
    err: "",
  });
});

test("its manifest, its configuration and its workflow are what their programs take", async () => {
  await init("papers", "--site-url", "https://papers.example/", "--title", 'Ada\'s "papers" ${1}');
  expect(JSON.parse(text("papers/package.json"))).toMatchObject({
    name: "papers",
    scripts: { start: "gatsby develop", build: "gatsby build", check: "hot-papers check" },
    dependencies: { "gatsby-theme-hot-papers": `^${version}` },
  });
  const { $schema, ...config } = JSON.parse(text("papers/hot-papers.config.json"));
  expect($schema).toMatch(/^\.\/node_modules\/gatsby-theme-hot-papers\/schemas\//);
  const validate = new Ajv({ strict: false }).compile(configJsonSchema());
  expect([validate(config), validate.errors]).toEqual([true, null]);
  const gatsbyConfig = createRequire(__filename)(join(site.folder, "papers/gatsby-config.js"));
  expect(gatsbyConfig.plugins[0].options).toEqual({
    site: { title: 'Ada\'s "papers" ${1}', siteUrl: "https://papers.example" },
  });
  const { jobs } = parse(text("papers/.github/workflows/pages.yml"));
  expect(Object.keys(jobs)).toEqual(["build", "deploy"]);
  expect(jobs.build.permissions).toEqual({ contents: "read" });
  const scripts = jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(scripts.filter((script: string) => script.includes("${{"))).toEqual([]);
});

test.each([
  ["", true],
  ["https://ada.github.io", true],
  ["https://papers.example", false],
])("a site at %j is built for the address that GitHub gives it: %s", async (siteUrl, isGitHubs) => {
  await init("papers", ...(siteUrl === "" ? [] : ["--site-url", siteUrl]));
  const { jobs } = parse(text("papers/.github/workflows/pages.yml"));
  const runs = jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []).join("\n");
  expect(runs.includes("PATH_PREFIX=")).toBe(isGitHubs);
  expect(runs.includes("gatsby build --prefix-paths")).toBe(isGitHubs);
  expect(text("papers/README.md").includes("custom domain")).toBe(!isGitHubs);
});

test("a tarball of the theme is named from the folder of the site, and must be there", async () => {
  site.write("tar/theme.tgz", "");
  await init("deep/papers", "--theme", "tar/theme.tgz");
  const { dependencies } = JSON.parse(text("deep/papers/package.json"));
  expect(dependencies["gatsby-theme-hot-papers"]).toBe("file:../../tar/theme.tgz");
  const { code, err } = await init("other", "--theme", "./none.tgz");
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^hot-papers: --theme \.\/none\.tgz: there is no .*none\.tgz\.\n$/),
  ]);
  expect(existsSync(join(site.folder, "other"))).toBe(false);
  await init("next", "--theme", "next");
  expect(JSON.parse(text("next/package.json")).dependencies["gatsby-theme-hot-papers"]).toBe(
    "next",
  );
});

test("the problem matcher reads what the task prints", async () => {
  await init("papers");
  const folder = join(site.folder, "papers");
  const { tasks } = JSON.parse(text("papers/.vscode/tasks.json"));
  const { regexp, ...groups } = tasks[0].problemMatcher.pattern;
  writeFileSync(join(folder, "content/posts/b.md"), "---\ntitle: A\ndate: 1/2\n---\n\nText.\n");
  const args = tasks[0].command.replace(/^npx --no hot-papers /, "").split(" ");
  const { out } = await runHere(folder, args);
  const [line = ""] = out.split("\n");
  const match = new RegExp(regexp).exec(line) ?? [];
  const read = Object.fromEntries(
    Object.entries(groups).map(([name, group]) => [name, match[Number(group)]]),
  );
  expect(read).toEqual({
    file: "content/posts/b.md",
    line: "3",
    column: "7",
    severity: "error",
    message: expect.stringContaining("The date “1/2” does not exist"),
    code: "date-invalid",
  });
});

test("a folder that is not empty is left as it is", async () => {
  site.write("papers/notes.txt", "mine");
  expect(await init("papers")).toEqual({
    code: 1,
    out: "",
    err: "hot-papers: papers is not empty: it has notes.txt. Name a new folder.\n",
  });
  const { code, out } = await init("papers", "--json");
  expect([code, JSON.parse(out)]).toEqual([
    1,
    expect.objectContaining({ schema: "hot-papers/init/1", status: "refused", files: [] }),
  ]);
  expect(readdirSync(join(site.folder, "papers"))).toEqual(["notes.txt"]);
  site.write("file", "");
  expect(await init("file")).toMatchObject({ code: 1, err: "hot-papers: file is a file.\n" });
});

test("the folder itself, and one of a new repository, are as good as a new one", async () => {
  mkdirSync(join(site.folder, ".git"));
  const { code, out } = await init(".");
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^A site is in \.\. Next:\n\n {2}npm install/),
  ]);
  expect(existsSync(join(site.folder, "content/posts"))).toBe(true);
});

test("an address with a path is refused, with the way to have one", async () => {
  expect(await init("papers", "--site-url", "https://papers.example/lab/")).toMatchObject({
    code: 2,
    err: "hot-papers: --site-url https://papers.example/lab/: leave out the path /lab/; a path is Gatsby's pathPrefix, in gatsby-config.js.\n",
  });
});

test("an address that is none is refused before anything is written", async () => {
  expect(await init("papers", "--site-url", "papers.example")).toEqual({
    code: 2,
    out: "",
    err: "hot-papers: --site-url papers.example: write an address such as https://papers.example.\n",
  });
  expect(existsSync(join(site.folder, "papers"))).toBe(false);
});
