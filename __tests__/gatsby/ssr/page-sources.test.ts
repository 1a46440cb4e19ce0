import { pageSources } from "../../../src/gatsby/ssr/page-sources";

const SELF = "'self'";

/** What a piece of HTML names, without what it does not. */
function named(html: string) {
  const { origins, widgets, ...texts } = pageSources(html);
  const filled = Object.entries({ ...origins, ...texts, widgets: new Set(widgets) })
    .filter(([, { size }]) => size > 0)
    .map(([key, values]) => [key, [...values]]);
  return Object.fromEntries(filled);
}

test.each<[string, Record<string, unknown>]>([
  ['<img src="/a.png"><a href="https://far.example/">', { img: [SELF] }],
  ['<img src="https://far.example/a.png">', { img: ["https://far.example"] }],
  ['<img src="//far.example:8443/a.png">', { img: ["https://far.example:8443"] }],
  ['<img src=" data:image/png;base64,AAAA ">', {}],
  [
    '<img src="a.png" srcset="https://a.example/1.png 1x, https://b.example/2.png 2x">',
    { img: [SELF, "https://a.example", "https://b.example"] },
  ],
  ['<noscript><img src="https://count.example/1"></noscript>', { img: ["https://count.example"] }],
  ['<form action="https://letters.example/in">', { form: ["https://letters.example"] }],
  ['<button formaction="https://letters.example/in">', { form: ["https://letters.example"] }],
  ['<iframe src="https://frames.example/1">', { frame: ["https://frames.example"] }],
  [
    '<video src="/a.mp4" poster="https://a.example/p.png">',
    { media: [SELF], img: ["https://a.example"] },
  ],
  [
    '<link rel="stylesheet" href="https://fonts.example/css">',
    { style: ["https://fonts.example"] },
  ],
  ['<link rel="stylesheet" href="/mine.css">', { style: [SELF] }],
  [
    '<link rel="preload" as="font" href="https://fonts.example/a.woff2">',
    { font: ["https://fonts.example"] },
  ],
  ['<link rel="canonical" href="https://far.example/">', {}],
  ["<script>run()</script>", { inlineScripts: ["run()"] }],
  ['<script type="module">a && b</script>', { inlineScripts: ["a && b"] }],
  ['<script type="speculationrules">{"a":"&lt;"}</script>', { inlineScripts: ['{"a":"&lt;"}'] }],
  ['<script type="application/ld+json">{}</script>', {}],
  ['<script src="/own.js"></script>', { script: [SELF] }],
  [
    '<script defer src="https://stats.example/count.js"></script>',
    Object.fromEntries(
      ["script", "connect", "frame", "style", "img", "font"].map((kind) => [
        kind,
        ["https://stats.example"],
      ]),
    ),
  ],
  ["<style>a{color:red}</style>", { inlineStyles: ["a{color:red}"] }],
  ["<style></style>", { inlineStyles: [""] }],
  [
    '<p style="color:red" onclick="run()">',
    { styleAttributes: ["color:red"], handlers: ["onclick"] },
  ],
  ["<p>&lt;script&gt;run()&lt;/script&gt;</p>", {}],
])("%s", (html, expected) => {
  expect(named(html)).toEqual(expected);
});

test("sources of widgets are listed only if the page can show posts in them", () => {
  const post = (network: string, inside: string) =>
    `<figure data-network="${network}"><blockquote><a href="https://else.example/">x</a></blockquote>${inside}</figure>`;
  const embed = (href: string) =>
    `<hot-papers-social-embed><a href="${href}">Show</a></hot-papers-social-embed>`;
  expect(named(post("mastodon", embed("https://mastodon.example/@a/1"))).widgets).toEqual([
    ["frame", "https://mastodon.example"],
  ]);
  expect(named(post("mastodon", embed("http://mastodon.example/@a/1")))).toEqual({});
  expect(named(post("twitter", '<a href="https://x.com/a/status/1">Show</a>'))).toEqual({});
  expect(named(post("twitter", embed("https://x.com/a/status/1"))).widgets).toContainEqual([
    "script",
    "https://platform.twitter.com",
  ]);
});
