import { inlineScript } from "../../src/elements/inline-script";

const SITE = { base: "/", newWord: "new" };
const BUILT = '(()=>{load(()=>import("hot-papers:main"))})();';

test.each([
  [null, '(()=>{load(()=>import("/p/main.js"))})();'],
  [
    "/p/prefetch.js",
    '(()=>{load(()=>import("/p/main.js"))})();HTMLScriptElement.supports?.("speculationrules")||import("/p/prefetch.js")',
  ],
])("names the modules of the site, with prefetch %p", (prefetch, script) => {
  const modules = { main: "/p/main.js", prefetch };
  expect(inlineScript(BUILT, modules, SITE)).toBe(script);
});

test("knows the place of the site on its host, and the word for what is new, whatever is in it", () => {
  const script = inlineScript(
    'mark("hot-papers:place","hot-papers:new");',
    { main: "/main.js", prefetch: null },
    { base: "/papers/", newWord: 'n</script>"w' },
  );
  expect(script).toBe('mark("hot-papers/papers/","n\\u003c/script>\\"w");');
});
