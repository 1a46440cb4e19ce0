import { inlineScript } from "../../src/elements/inline-script";

const BUILT =
  '(()=>{load(()=>import("hot-papers:main"));open(()=>import("hot-papers:search"))})();';

test.each([
  [null, '(()=>{load(()=>import("/p/main.js"));open(()=>import("/p/search.js"))})();'],
  [
    "/p/prefetch.js",
    '(()=>{load(()=>import("/p/main.js"));open(()=>import("/p/search.js"))})();HTMLScriptElement.supports?.("speculationrules")||import("/p/prefetch.js")',
  ],
])("names the modules of the site, with prefetch %p", (prefetch, script) => {
  expect(inlineScript(BUILT, { main: "/p/main.js", search: "/p/search.js", prefetch })).toBe(
    script,
  );
});
