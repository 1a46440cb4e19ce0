import { firstPath, numberedPath } from "../../../src/site/addresses/list-paths";

test.each(["/", "/tag/a/", "/digests/archive/2026/01/"])(
  "the pages of the list at %s know it",
  (path) => {
    expect(numberedPath(path, 2)).toBe(`${path}page/2/`);
    expect(firstPath(numberedPath(path, 12))).toBe(path);
    expect(firstPath(path)).toBe(path);
  },
);
