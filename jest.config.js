/** Jest on the sources as they are: swc compiles TypeScript and the ESM-only packages alike. */
module.exports = {
  testMatch: ["<rootDir>/__tests__/**/*.test.{ts,tsx}"],
  modulePathIgnorePatterns: ["<rootDir>/.cache", "<rootDir>/public", "<rootDir>/.test"],
  transformIgnorePatterns: [],
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
    "^gatsby$": "<rootDir>/__tests__/support/gatsby.tsx",
  },
};
