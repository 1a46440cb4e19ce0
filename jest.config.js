/** Large packages that Node runs as they are. */
const COMMON_JS = ["citeproc", "playwright-core", "prettier", "react-dom", "typescript"];

/** Jest on the sources as they are: swc compiles TypeScript and the ESM-only packages alike. */
module.exports = {
  testMatch: ["<rootDir>/__tests__/**/*.test.{ts,tsx}"],
  modulePathIgnorePatterns: ["<rootDir>/.cache", "<rootDir>/public", "<rootDir>/.test"],
  testSequencer: "<rootDir>/scripts/test-order.cjs",
  maxWorkers: "100%",
  // Ends what hangs, and nothing else: beside builds, on a slow machine, a test has a part of one processor.
  testTimeout: 300_000,
  transformIgnorePatterns: [`/node_modules/(?:${COMMON_JS.join("|")})/`],
  transform: {
    "\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "classic" } },
        },
      },
    ],
  },
  moduleNameMapper: {
    "\\.module\\.css$": "<rootDir>/__tests__/support/css-module.ts",
    "^fast-check$": "<rootDir>/__tests__/support/fast-check.ts",
    "^gatsby$": "<rootDir>/__tests__/support/gatsby.tsx",
  },
};
