import { buildOptions } from "../../bench/build-options";

test("without arguments all sites are built three times from the sample", () => {
  expect(buildOptions([])).toEqual({
    posts: "content/posts",
    count: null,
    runs: 3,
    sites: ["theme", "gatsby", "gatsby-pages", "eleventy", "astro"],
    rebuild: false,
    json: null,
  });
});

test.each([
  [["--runs", "0"], '--runs takes a whole number above zero, not "0".'],
  [["--count", "many"], '--count takes a whole number above zero, not "many".'],
  [
    ["--sites", "theme,hugo"],
    '--sites knows theme, gatsby, gatsby-pages, eleventy, astro, not "hugo".',
  ],
])("%j is refused", (args, message) => {
  expect(() => buildOptions(args)).toThrow(message);
});
