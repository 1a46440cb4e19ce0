import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../support/built-pages";
import { differences, siteContent } from "../support/site-content";
import { build, cleanContent, newSite, post, POSTS } from "./faulty-site";

/** The number of moments at which a build is killed. */
const MOMENTS = Number(process.env.HOT_PAPERS_FAULTS ?? 20);
const LATE = join(POSTS, "late.md");

let wholeMs: number;
/** What a clean build makes with the late post and without it. */
let withLate: Record<string, string>;
let without: Record<string, string>;

beforeAll(async () => {
  newSite({
    "early.md": post("early", "2601.90001", "early words"),
    "shared.md": post("shared", "2601.90002", "shared words"),
  });
  without = await cleanContent();
  writeFileSync(LATE, post("late", "2601.90002", "late words"));
  withLate = await cleanContent();
  rmSync(LATE);
  const { exitCode } = await build();
  expect(exitCode).toBe(0);
  writeFileSync(LATE, post("late", "2601.90002", "late words"));
  const warm = await build();
  expect(warm.exitCode).toBe(0);
  wholeMs = warm.wallSeconds * 1000;
}, 2_400_000);

/** Adds or removes the late post. */
function putLate(comes: boolean): void {
  if (comes) writeFileSync(LATE, post("late", "2601.90002", "late words"));
  else rmSync(LATE, { force: true });
  hasLate = comes;
}

// A post comes or goes, the build is killed, and the next one runs over what is left: every second time the author has taken
// the edit back by then.
test.each(Array.from({ length: MOMENTS }, (_, index) => [(index + 0.5) / MOMENTS, index % 4 > 1]))(
  "killed after %d of its time, a build leaves nothing that the next does not put right (edit taken back: %s)",
  async (part, isTakenBack) => {
    putLate(!hasLate);
    const killed = await build(Number(part) * wholeMs);
    if (isTakenBack) putLate(!hasLate);
    const next = await build();
    expect(next.exitCode).toBe(0);
    expect(differences(siteContent(next.publicDir), hasLate ? withLate : without)).toEqual([]);
    const publicText = readText(next.publicDir);
    expect(publicText.includes("late words")).toBe(hasLate);
    // Late ones may end before they are killed.
    if (Number(part) < 0.5) expect(killed.exitCode).toBeNull();
  },
  2_400_000,
);

/** All that is public, Gatsby's own files too: what is taken back must be nowhere. */
function readText(publicDir: string): string {
  return listFiles(publicDir)
    .map((file) => readFileSync(join(publicDir, file), "utf8"))
    .join("\n");
}

let hasLate = true;
