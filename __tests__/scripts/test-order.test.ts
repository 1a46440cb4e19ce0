import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Plan {
  BUILT_SITE: string;
  HOSTILE_SITES: string;
  BUILDING: string[];
  ALONE: string[];
}

interface Order {
  sort: (tests: object[]) => { path: string }[];
}

const ROOT = join(__dirname, "../..");
const { BUILT_SITE, HOSTILE_SITES, BUILDING, ALONE } = jest.requireActual<Plan>(
  "../../scripts/test-plan.cjs",
);
const TestOrder = jest.requireActual<new () => Order>("../../scripts/test-order.cjs");

/** What builds a site, or looks at one in a browser. */
const NEEDS_A_SITE =
  /\b(?:buildSite|buildOnce|gatsbyBuild|fixtureSite|hydratedSite|installExample|launchBrowser|browsedSite)\(/;

const testFiles = readdirSync(join(ROOT, "__tests__"), { recursive: true, encoding: "utf8" })
  .map((name) => `__tests__/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.test\.tsx?$/.test(name));

test("every test of the plan exists", () => {
  const planned = [...BUILDING, ...ALONE].map((name) => `${BUILT_SITE}/${name}.test.ts`);
  expect(planned.filter((name) => !testFiles.includes(name))).toEqual([]);
});

test("a test that needs a built site or a browser is in the folder of those", () => {
  const misplaced = testFiles
    .filter((name) => !name.startsWith(`${BUILT_SITE}/`) && !name.startsWith(HOSTILE_SITES))
    .filter((name) => NEEDS_A_SITE.test(readFileSync(join(ROOT, name), "utf8")));
  expect(misplaced.length > 0 ? { moveTo: BUILT_SITE, misplaced } : {}).toEqual({});
});

test("tests that build come first, in the order of the plan, and those that look at builds last", () => {
  const config = { rootDir: "/r", cacheDirectory: "/none", cache: false };
  const context = { config, hasteFS: { getSize: () => 1 } };
  const sorted = new TestOrder().sort(
    ["built-site/browser", "built-site/develop", "built-site/examples", "site/b"].map((name) => ({
      path: `/r/__tests__/${name}.test.ts`,
      context,
    })),
  );
  expect(sorted.map(({ path }) => path)).toEqual([
    "/r/__tests__/built-site/examples.test.ts",
    "/r/__tests__/built-site/develop.test.ts",
    "/r/__tests__/site/b.test.ts",
    "/r/__tests__/built-site/browser.test.ts",
  ]);
});
