/** `npm run bench:profile`: where the time of a build of this theme goes. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { wholeNumber } from "./build-options";
import { multiplyPosts } from "./corpus/multiply-posts";
import { readPosts } from "./corpus/read-posts";
import { measuredRun } from "./measure/measured-run";
import { activities } from "./report/activities";
import { type CpuProfile, selfTimes } from "./report/self-times";
import { textTable } from "./report/text-table";
import { themeSite } from "./sites/theme-site";

const HELP = `npm run bench:profile -- [options]

Builds this theme once without a cache and prints its longest activities, and the packages and folders in which most CPU
time was spent. The CPU profiles stay in .bench/profiles, for Chromium's developer tools.

  --posts FOLDER   the digests (content/posts)
  --count N        as many posts, copies of those of the folder (the folder's)
`;

const LINES = 25;
const FOLDER = resolve(".bench/theme");
const PROFILES = resolve(".bench/profiles");

async function main(posts: string, count: number | null): Promise<void> {
  const found = readPosts(posts);
  await themeSite.write(FOLDER, multiplyPosts(found, count ?? found.length));
  for (const folder of [PROFILES, join(FOLDER, ".cache"), join(FOLDER, "public")]) {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(PROFILES, { recursive: true });
  const command = themeSite.build(FOLDER);
  const NODE_OPTIONS = `--require ${resolve("bench/measure/write-cpu-profile.cjs")}`;
  const env = { ...command.env, NODE_OPTIONS, BENCH_PROFILES: PROFILES };
  const build = await measuredRun({ ...command, env });
  console.log(`${build.cpuSeconds.toFixed(1)} CPU s, ${build.wallSeconds.toFixed(1)} s\n`);
  const longest = activities(build.log).slice(0, LINES);
  const rows = longest.map(({ name, seconds }) => [name, seconds.toFixed(2)]);
  console.log(`${textTable(["activity", "s"], rows)}\n`);
  const profiles = readdirSync(PROFILES).map((name): CpuProfile =>
    JSON.parse(readFileSync(join(PROFILES, name), "utf8")),
  );
  const places = selfTimes(profiles)
    .slice(0, LINES)
    .map(([place, seconds]) => [place, seconds.toFixed(2)]);
  console.log(textTable(["code of", "CPU s"], places));
}

const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "content/posts" },
    count: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const count = values.count === undefined ? null : wholeNumber("--count", values.count);
  main(values.posts, count).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
