import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEPENDENCY_REASONS } from "../../scripts/docs/dependency-reasons";

const manifest = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
const packages: Record<string, string> = {
  ...manifest.dependencies,
  ...manifest.optionalDependencies,
  ...manifest.devDependencies,
};

test("each package has a reason, and each reason a package", () => {
  expect(Object.keys(DEPENDENCY_REASONS).sort()).toEqual(Object.keys(packages).sort());
});

test("each package has one version, not a range", () => {
  const ranges = Object.entries(packages).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
});
