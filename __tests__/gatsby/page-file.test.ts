import { pageFile } from "../../src/gatsby/page-file";

test.each([
  ["/", "/index.html"],
  ["/posts/a/", "/posts/a/index.html"],
  ["/posts/a", "/posts/a/index.html"],
  ["/404.html", "/404.html"],
])("the page %s is in %s", (path, file) => {
  expect(pageFile(path)).toBe(file);
});
