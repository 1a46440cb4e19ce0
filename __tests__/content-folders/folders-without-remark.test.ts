import { foldersWithoutRemark } from "../../src/content-folders/folders-without-remark";

test.each([
  ["auto", "/", []],
  ["auto", "/papers/", ["/site/one", "/two"]],
  [true, "/papers/", []],
  [false, "/papers/", ["/site/one", "/two"]],
  [false, "/", ["/site/one", "/two"]],
] as const)("%s with the base path %s", (markdownRemark, basePath, folders) => {
  const paths = { content: ["one", "/two"], basePath, markdownRemark };
  expect(foldersWithoutRemark({ paths }, "/site")).toEqual(folders);
});
