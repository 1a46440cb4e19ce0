const { basename, dirname, relative } = require("node:path");
const { default: TestSequencer } = require("@jest/test-sequencer");
const { BUILDING, BUILT_SITE } = require("./test-plan.cjs");

/** The order of test files: those that build, then those that need no build, then those that look at what was built. */
module.exports = class TestOrder extends TestSequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
};

function placeOf({ path, context }) {
  if (dirname(relative(context.config.rootDir, path)) !== BUILT_SITE) return BUILDING.length;
  const place = BUILDING.indexOf(basename(path).replace(/\.test\.tsx?$/, ""));
  return place < 0 ? BUILDING.length + 1 : place;
}
