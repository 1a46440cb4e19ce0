import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { arxivFeed } from "../support/arxiv-feed";
import { REPOSITORY } from "../support/build-site";
import { installExample } from "../support/example-site";
import { sourceMirror, type SourceServer } from "../support/source-server";
import { readWorkflow, runJob, type Workflow } from "../support/workflow-steps";

const PATH = ".github/workflows/daily.yml";
/** What GitHub alone can do: it checks out, sets Node up, keeps caches and publishes; npm has installed what `npm ci` would. */
const INSTALLS = { "npm ci --ignore-scripts": () => undefined, "npm ci": () => undefined };

let folder: string;
let site: string;
let server: SourceServer;
let workflow: Workflow;
let feed = "";

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: site, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const run = (job: "digest" | "build", now: string) => {
  const own = workflow.jobs[job];
  if (own === undefined) throw new Error(`There is no job ${job}.`);
  return runJob(own, {
    folder: site,
    secrets: { OPENALEX_API_KEY: "s3cret" },
    instead: INSTALLS,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}`,
      HOME: folder,
      CI: "true",
      GATSBY_TELEMETRY_DISABLED: "1",
      HOT_PAPERS_MIRROR: server.url,
      HOT_PAPERS_NOW: now,
    },
  });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-daily-"));
  site = join(folder, "site");
  await installExample("daily", site);
  execFileSync("git", ["init", "--quiet", "--bare", join(folder, "remote.git")]);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("-c", "user.name=Ada", "-c", "user.email=ada@a.example", "commit", "--quiet", "-m", "Begin");
  git("remote", "add", "origin", join(folder, "remote.git"));
  git("push", "--quiet", "--set-upstream", "origin", "main");
  workflow = readWorkflow(join(site, PATH));
  server = await sourceMirror({
    "rss.arxiv.org/": (_, response) => void response.end(feed),
    "huggingface.co/api/papers/": (_, response) => void response.end('{"upvotes": 21}'),
    "api.openalex.org/": (_, response) => void response.writeHead(404).end(),
  });
}, 2_400_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("actions are pinned to commits, jobs have no permission that they do not need, and scripts no values of others", () => {
  const { jobs, on, permissions } = readWorkflow(join(REPOSITORY, "examples/daily", PATH));
  expect(permissions).toEqual({});
  expect(Object.entries(jobs).map(([name, job]) => [name, job.permissions])).toEqual([
    ["digest", { contents: "write" }],
    ["build", { contents: "read" }],
    ["deploy", { pages: "write", "id-token": "write" }],
  ]);
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const uses = steps.flatMap((step) => step.uses ?? []);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/);
  for (const { run: script = "" } of steps) expect(script).not.toContain("${{");
  const [{ cron = "" } = {}] = on.schedule as { cron?: string }[];
  const [minute, hour, , , days] = cron.split(" ");
  expect(Number(minute) % 30).not.toBe(0);
  // Feeds change at midnight in New York, which is 5:00 UTC in winter.
  expect(Number(hour)).toBeGreaterThanOrEqual(5);
  expect(days).toBe("1-5");
});

test("a day with papers: written, counted, checked, committed, pushed and built", async () => {
  const papers = [{ id: "2601.90010" }, { id: "2601.90011", type: "replace" }];
  feed = arxivFeed("Fri, 09 Jan 2026", papers);
  const ran = await run("digest", "2026-01-09T06:37:00Z");
  expect(ran.log).not.toContain("s3cret");
  expect({ failed: ran.failed, ran: ran.ran, log: ran.log }).toMatchObject({
    failed: null,
    ran: ["Install", "Write the digest", "Count again", "Check", "Commit"],
  });
  expect(ran.outputs.get("steps.commit.outputs.changed")).toBe("true");
  const read = (day: string) =>
    readFileSync(join(site, `content/posts/2026-01-${day}---Hot-Papers.md`), "utf8");
  expect(read("08")).toContain("- upvotes: 21 (01/09/2026 06:37:00)");
  expect(read("09")).toContain("# 1. Paper 2601.90010\n");
  expect(read("09")).not.toContain("2601.90011");
  expect(ran.summary).toContain("New digest: written content/posts/2026-01-09---Hot-Papers.md");
  const commit = ran.outputs.get("steps.commit.outputs.commit");
  expect(git("ls-remote", "origin", "main").split("\t")[0]).toBe(commit);
  expect(git("log", "-1", "--format=%an: %s").trim()).toBe(
    "github-actions[bot]: Add content/posts/2026-01-09---Hot-Papers.md",
  );
  expect(git("status", "--porcelain").trim()).toBe("");
  const built = await run("build", "2026-01-09T06:40:00Z");
  expect({ failed: built.failed, log: built.log }).toMatchObject({ failed: null });
  expect(existsSync(join(site, "public/posts/hot-papers-2026-01-09/index.html"))).toBe(true);
}, 2_400_000);

test("run again there is nothing to commit, nor at a weekend; a stale feed fails before anything is", async () => {
  const head = git("rev-parse", "HEAD");
  const again = await run("digest", "2026-01-09T07:37:00Z");
  expect(again.failed).toBeNull();
  expect(again.outputs.get("steps.commit.outputs.changed")).toBe("false");
  expect(again.summary).toContain("New digest: nothing (all papers are left out)");
  const sunday = await run("digest", "2026-01-11T06:37:00Z");
  expect(sunday.summary).toContain("New digest: nothing (it is Sunday where arXiv is");
  expect(sunday.outputs.get("steps.commit.outputs.changed")).toBe("false");
  const stale = await run("digest", "2026-01-12T06:37:00Z");
  expect(stale.failed).toBe("Write the digest");
  expect(stale.log).toContain(
    "arXiv's feed is stale: it is of 2026-01-09, and there it is 2026-01-12",
  );
  expect(git("rev-parse", "HEAD")).toBe(head);
});
