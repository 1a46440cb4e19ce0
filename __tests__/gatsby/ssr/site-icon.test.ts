import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteIcon, withSiteIcon } from "../../../src/gatsby/ssr/site-icon";

const OURS = '<link rel="icon" href="/x/hot-papers/favicon.svg">';

test.each([
  ["nothing", OURS, null, OURS],
  ["a file", OURS, "favicon.ico", '<link rel="icon" href="/x/favicon.ico">'],
  [
    "a plugin's link",
    `${OURS}<link rel="icon" href="/favicon-32x32.png?v=1" type="image/png">`,
    "favicon.ico",
    '<link rel="icon" href="/favicon-32x32.png?v=1" type="image/png">',
  ],
  [
    "a link of an older kind before it",
    `<link href="/a.ico" rel="shortcut icon">${OURS}`,
    null,
    '<link href="/a.ico" rel="shortcut icon">',
  ],
  [
    "another page",
    '<link rel="icon" href="/a.ico">',
    "favicon.ico",
    '<link rel="icon" href="/a.ico">',
  ],
  [
    "an icon for other places",
    `${OURS}<link rel="apple-touch-icon" href="/a.png">`,
    null,
    `${OURS}<link rel="apple-touch-icon" href="/a.png">`,
  ],
])("where the site has %s", (_, html, icon, expected) => {
  expect(withSiteIcon(html, icon)).toBe(expected);
});

test("the icon of a site is the best at its root", () => {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-icon-"));
  mkdirSync(join(folder, "hot-papers"));
  writeFileSync(join(folder, "hot-papers/favicon.svg"), "");
  expect(siteIcon(folder)).toBeNull();
  writeFileSync(join(folder, "favicon.ico"), "");
  writeFileSync(join(folder, "favicon.svg"), "");
  expect(siteIcon(folder)).toBe("favicon.svg");
  rmSync(folder, { recursive: true });
});
