import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { contentSecurityPolicy } from "../../../src/gatsby/ssr/content-security-policy";
import { pageSources } from "../../../src/gatsby/ssr/page-sources";
import { WIDGET_SOURCES } from "../../../src/gatsby/ssr/widget-sources";

const { withoutReferrer } = jest.requireActual<{ withoutReferrer: (source: string) => string }>(
  "../../../scripts/twitter-loader.mjs",
);

const policy = (html: string, added = {}) =>
  contentSecurityPolicy(pageSources(html), added).split(";");
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a page that names no other source may load and run only what is the site's", () => {
  expect(policy("<p>words</p>")).toEqual([
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "script-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ]);
});

test("inline script and styles are allowed by their hashes, style attributes as such", () => {
  const found = policy('<style>a{}</style><script>é()</script><p style="top:0">');
  expect(found).toContain(`script-src 'self' ${hash("é()")}`);
  expect(found).toContain(`style-src ${hash("a{}")} 'unsafe-hashes' ${hash("top:0")}`);
});

test("what the option adds is allowed, and fonts of the hosts of style sheets", () => {
  const found = policy("", { style: ["https://fonts.example"], connect: ["wss://live.example"] });
  expect(found).toContain("style-src https://fonts.example");
  expect(found).toContain("font-src 'self' https://fonts.example");
  expect(found).toContain("connect-src 'self' wss://live.example");
});

test("no policy allows `unsafe-inline`, `unsafe-eval` or every host", () => {
  const everything =
    '<script src="https://a.example/a.js"></script><script>a</script><style>b</style><p style="c" onclick="d">';
  expect(contentSecurityPolicy(pageSources(everything), {})).not.toMatch(
    /unsafe-(?:inline|eval)|\*/,
  );
});

test("the loader of gatsby-plugin-twitter is allowed by the hash of what it writes", () => {
  const written: string[] = [];
  const script = {
    set innerText(text: string) {
      // Of line breaks it makes elements, which are no part of a script.
      written.push(text.replaceAll("\n", ""));
    },
  };
  const document = {
    querySelector: () => ({}),
    createElement: () => script,
    getElementsByTagName: () => [{ appendChild: () => undefined }],
  };
  const path = require.resolve("gatsby-plugin-twitter/gatsby-browser");
  const source = withoutReferrer(readFileSync(path, "utf8"));
  const plugin = { onRouteUpdate: () => undefined };
  new Function("exports", "document", source)(plugin, document);
  plugin.onRouteUpdate();
  expect(written).toHaveLength(1);
  expect(WIDGET_SOURCES.get("twitter")?.("")).toContainEqual(["script", hash(written.join(""))]);
});
