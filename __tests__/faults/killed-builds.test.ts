import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { differences, siteContent } from "../support/site-content";
import { build, cleanContent, newSite, post, POSTS } from "./faulty-site";

/** How many moments of a build it is killed at. */
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
}, 600_000);

// A post comes or goes, the build is killed, and the next one runs over what is left.
test.each(Array.from({ length: MOMENTS }, (_, index) => (index + 0.5) / MOMENTS))(
  "killed after %d of its time, a build leaves nothing that the next does not put right",
  async (part) => {
    const comes = !hasLate;
    if (comes) writeFileSync(LATE, post("late", "2601.90002", "late words"));
    else rmSync(LATE);
    hasLate = comes;
    const killed = await build(part * wholeMs);
    const next = await build();
    expect(next.exitCode).toBe(0);
    const expected = comes ? withLate : without;
    expect(differences(siteContent(next.publicDir), expected)).toEqual([]);
    // Late ones may end before they are killed.
    if (part < 0.5) expect(killed.exitCode).toBeNull();
  },
  600_000,
);

let hasLate = true;
