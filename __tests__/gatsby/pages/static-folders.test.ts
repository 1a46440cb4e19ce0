import { isInFolder, staticFolders } from "../../../src/gatsby/pages/static-folders";

/** Returns the folders of a site with these pages of the theme and these of its own, a `matchPath` behind a blank. */
const folders = (ours: string[], others: string[], basePath = "/") => {
  const pages = [...ours, ...others].map((page) => {
    const [path = "", matchPath] = page.split(" ");
    return { path, matchPath, isOurs: ours.includes(page) };
  });
  return staticFolders(pages, ({ isOurs }) => isOurs, basePath);
};

test.each<[string, string[], string[], string, string[]]>([
  ["the theme is the whole site", ["/", "/posts/a/", "/404.html", "/404/"], [], "/", ["/"]],
  ["it has a folder of its own", ["/p/", "/p/posts/a/"], ["/", "/about/"], "/p/", ["/p/"]],
  ["no page ends in a slash", ["/p", "/p/posts/a"], ["/", "/about"], "/p/", ["/p/"]],
  [
    "the site has pages of its own beside it",
    ["/", "/posts/a/", "/papers/b/", "/404.html", "/404/"],
    ["/about/"],
    "/",
    ["/papers/", "/posts/"],
  ],
  [
    "a page of the site is among the posts",
    ["/posts/a/", "/tags/"],
    ["/posts/b/"],
    "/",
    ["/tags/"],
  ],
  [
    "the site answers whatever is in a folder",
    ["/p/", "/p/papers/a/", "/p/posts/b/"],
    ["/app/ /p/papers/*"],
    "/p/",
    ["/p/posts/"],
  ],
  ["the site answers all addresses", ["/p/", "/p/posts/a/"], ["/ /*"], "/p/", ["/p/"]],
  ["nothing is the theme's", [], ["/", "/about/"], "/", []],
  ["a folder only begins like the base path", ["/p/a/"], ["/pages/"], "/p/", ["/p/"]],
])("where %s", (_, ours, others, basePath, expected) => {
  expect(folders(ours, others, basePath)).toEqual(expected);
});

test.each([
  ["/p/", true],
  ["/p", true],
  ["/p/posts/a", true],
  ["/pages/", false],
  ["/", false],
])("%s is in /p/: %s", (path, expected) => expect(isInFolder(path, ["/p/"])).toBe(expected));
