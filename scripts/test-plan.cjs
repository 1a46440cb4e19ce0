/** The order of `npm test`: which tests build sites, which of them come first, and which run alone. */

/** The folder of the tests that build a site or look at one in a browser, from the root. */
const BUILT_SITE = "__tests__/built-site";

/** The beginning of the paths of tests of hostile content that build sites; `npm test` leaves them out. */
const HOSTILE_SITES = "__tests__/hostile/built-";

/** The folder of the tests of disturbed builds, which `npm test` leaves out. */
const FAULTS = "__tests__/faults";

/** The folder of the tests with programs that read the site's files, such as BibTeX, which `npm test` leaves out. */
const CLIENTS = "__tests__/clients";

/**
 * The tests of built sites that build, in their order: the longest first, and those next to each other that build in different
 * folders. What looks at a site in a browser comes last, when no build takes the machine from it.
 */
const BUILDING = [
  "fixture-site",
  "examples",
  "in-a-blog",
  "daily-workflow",
  "incremental",
  "develop",
  "small-site",
  "determinism",
  "elements-built",
  "archive-site",
  "long-digest-site",
  "corpus-site",
  "on-problem",
];

/** The tests of built sites that measure time: each runs while nothing else does. */
const ALONE = ["lighthouse", "narrow-speed", "reading-list-speed"];

module.exports = { BUILT_SITE, HOSTILE_SITES, FAULTS, CLIENTS, BUILDING, ALONE };
