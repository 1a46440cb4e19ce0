/**
 * `npm run types:graphql`: writes src/gatsby-types.d.ts, the types of the data layer and of the theme's queries. It builds
 * the site of the tests' posts in a copy, and touches the checkout only once that has succeeded.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NOT_COPIED = ["node_modules", ".git", ".cache", ".test", ".bench", "public"];
const TYPES = "src/gatsby-types.d.ts";

// In the repository, so that Node finds the packages.
const copy = join(ROOT, ".test/graphql-types");
rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const name of readdirSync(ROOT).filter((found) => !NOT_COPIED.includes(found))) {
  cpSync(join(ROOT, name), join(copy, name), { recursive: true });
}
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, "node_modules/gatsby/cli.js"), "build", "--no-color"],
  {
    cwd: copy,
    env: {
      ...process.env,
      HOT_PAPERS_CONTENT: "__tests__/fixtures/site",
      HOT_PAPERS_GRAPHQL_TYPES: TYPES,
    },
    stdio: ["ignore", "inherit", "inherit"],
  },
);
if (status === 0) copyFileSync(join(copy, TYPES), join(ROOT, TYPES));
rmSync(copy, { recursive: true });
process.exitCode = status ?? 1;
