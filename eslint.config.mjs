import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** What belongs to the machine, the clock or the network. */
const restricted = (name) => ({
  name,
  message: "This room is pure: the edges in src/gatsby/ hand over what it needs.",
});

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "public",
      ".cache",
      ".test",
      ".bench",
      "static",
      "bin",
      "types",
      "examples/*/static",
      "src/gatsby-types.d.ts",
      "__tests__/fixtures",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "no-control-regex": "off",
    },
  },
  {
    // The same input gives the same bytes, anywhere and at any time.
    files: ["src/{digest,site,outputs,search,statistics}/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...["fetch", "performance", "process"].map(restricted)],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "This room has no clock: the edges hand over a time.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "This room has no clock: the edges hand over a time.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "This room has no chance: the same input gives the same output.",
        },
      ],
    },
  },
  {
    // What posts reach: a search that begins anew in each character of a run takes the square of its length.
    files: ["src/digest/**/*.ts"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-move": ["error", { report: "certain" }] },
  },
  {
    files: ["src/components/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "gatsby",
          importNames: ["graphql", "useStaticQuery", "StaticQuery"],
          message: "A component gets its data as props: query in a template.",
        },
      ],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        module: "writable",
        exports: "readonly",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        URL: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
