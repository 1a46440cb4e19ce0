import { inlineScript } from "../../src/elements/inline-script";

const BUILT = '(()=>{load(()=>import("hot-papers:main"))})();';

test.each([
  [null, '(()=>{load(()=>import("/p/main.js"))})();'],
  [
    "/p/prefetch.js",
    '(()=>{load(()=>import("/p/main.js"))})();HTMLScriptElement.supports?.("speculationrules")||import("/p/prefetch.js")',
  ],
])("names the modules of the site, with prefetch %p", (prefetch, script) => {
  expect(inlineScript(BUILT, { main: "/p/main.js", prefetch })).toBe(script);
});
