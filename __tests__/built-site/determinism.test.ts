import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../support/build-site";
import { listFiles } from "../support/built-pages";
import { FIXTURE_CONTENT, fixtureSite, SITE_URL } from "../support/fixture-site";

/** As different from the environment of the first build as possible: another day by its time zone, and another language. */
const ELSEWHERE = {
  TZ: "Pacific/Kiritimati",
  LANG: "ar_EG.UTF-8",
  LC_ALL: "ar_EG.UTF-8",
  LANGUAGE: "ar",
};

test("a clean build elsewhere writes the same bytes", async () => {
  const first = await fixtureSite();
  const second = await buildSite({
    name: "determinism",
    content: FIXTURE_CONTENT,
    env: { HOT_PAPERS_SITE_URL: SITE_URL, ...ELSEWHERE },
    keep: "nothing",
  });
  expect([second.exitCode, second.changed]).toEqual([0, []]);
  const files = listFiles(first.publicDir);
  expect(files.length).toBeGreaterThan(500);
  expect(listFiles(second.publicDir)).toEqual(files);
  const different = files.filter(
    (file) =>
      !readFileSync(join(first.publicDir, file)).equals(readFileSync(join(second.publicDir, file))),
  );
  expect(different).toEqual([]);
}, 2_400_000);
