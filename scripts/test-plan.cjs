/** What `npm test` runs when: built sites, what is built first, and what has the machine to itself. */

/** The folder of the tests that build a site or look at one in a browser, from the root. */
const BUILT_SITE = "__tests__/built-site";

/** How the paths begin of the tests of hostile content that build sites too, which `npm test` leaves out. */
const HOSTILE_SITES = "__tests__/hostile/built-";

/** The folder of the tests of builds that something befalls, which `npm test` leaves out. */
const FAULTS = "__tests__/faults";

/**
 * The tests of built sites that build, in their order: the longest first, and those next to each other that build in different
 * folders. What looks at a site in a browser comes last, when no build takes the machine from it.
 */
const BUILDING = [
  "fixture-site",
  "examples",
  "in-a-blog",
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
const ALONE = ["lighthouse"];

module.exports = { BUILT_SITE, HOSTILE_SITES, FAULTS, BUILDING, ALONE };
