import { isWidgetScript } from "../../../src/digest/social-posts/networks";

const INSTANCES = new Set(["social.example"]);

test.each([
  "https://platform.twitter.com/widgets.js",
  "//platform.twitter.com/widgets.js",
  "https://platform.x.com/widgets.js",
  "https://embed.bsky.app/static/embed.js",
  "https://social.example/embed.js",
])("a network's own script: %s", (src) => {
  expect(isWidgetScript(src, INSTANCES)).toBe(true);
});

test.each([
  "",
  "widgets.js",
  "https://platform.twitter.com.evil.example/widgets.js",
  "https://platform.twitter.com@evil.example/widgets.js",
  "https://user@platform.twitter.com/widgets.js",
  "https://other.example/embed.js",
  "https://social.example/other.js",
  "data:text/javascript,alert(1)",
])("another script: %s", (src) => {
  expect(isWidgetScript(src, INSTANCES)).toBe(false);
});
