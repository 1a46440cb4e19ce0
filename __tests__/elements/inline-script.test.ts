import { inlineScript } from "../../src/elements/inline-script";

const SITE = { base: "/", newWord: "new" };
const BUILT = '(()=>{load(()=>import("hot-papers:main"))})();';

test("names the main module of the site", () => {
  const script = '(()=>{load(()=>import("/p/main.js"))})();';
  expect(inlineScript(BUILT, "/p/main.js", SITE)).toBe(script);
});

test("knows the place of the site on its host, and the word for what is new, whatever is in it", () => {
  const script = inlineScript('mark("hot-papers:place","hot-papers:new");', "/main.js", {
    base: "/papers/",
    newWord: 'n</script>"w',
  });
  expect(script).toBe('mark("hot-papers/papers/","n\\u003c/script>\\"w");');
});

test("waits for React where it hydrates the page", () => {
  const script = inlineScript(BUILT, "/main.js", { ...SITE, isHydrated: true });
  const imported = jest.fn();
  const runs = script.replace('import("/main.js")', "imported()");
  new Function("imported", "addEventListener", "load", runs)(
    imported,
    (_: string, go: () => void) => go(),
    (load: () => unknown) => load(),
  );
  expect(imported).not.toHaveBeenCalled();
  return Promise.resolve().then(() => expect(imported).toHaveBeenCalledTimes(1));
});
