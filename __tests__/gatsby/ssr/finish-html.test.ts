import { finishHtml } from "../../../src/gatsby/ssr/finish-html";

const MARKER = '<meta name="hot-papers" content="static"/>';
const wrapper = (style: string) => `<div ${style}tabindex="-1" id="gatsby-focus-wrapper">`;

test.each([
  ['<meta charSet="utf-8"/>', '<meta charset="utf-8">'],
  [
    '<time dateTime="2026-01-05">a dateTime=&quot;</time>',
    '<time datetime="2026-01-05">a dateTime="</time>',
  ],
  ['a<br/>b<hr/><img src="/a/" alt="5 &gt; 3"/>', 'a<br>b<hr><img src="/a/" alt="5 &gt; 3">'],
  [
    '<link rel="canonical" href="https://a.example/"/>',
    '<link rel="canonical" href="https://a.example/">',
  ],
  ["<p>&quot;It&#x27;s&quot; &lt;b&gt;</p>", `<p>"It's" &lt;b&gt;</p>`],
  ['<a title="&quot;It&#x27;s&quot; > 1">b</a>', '<a title="&quot;It&#x27;s&quot; > 1">b</a>'],
  ['<script>a("&quot;<b>")</script>', '<script>a("&quot;<b>")</script>'],
  // What a site writes by hand.
  [`<p title='5" wide' lang="a &quot;b">&quot;</p>`, `<p title='5" wide' lang="a &quot;b">"</p>`],
  ['<!-- 5" --><p title="a > &quot;">b</p>', '<!-- 5" --><p title="a > &quot;">b</p>'],
  ["<colgroup><col/></colgroup>", "<colgroup><col></colgroup>"],
  ['<svg><image href="a.png"/><b/></svg>', '<svg><image href="a.png"/><b/></svg>'],
  ["<p>br/&gt;</p><svg><path></path></svg>", "<p>br/&gt;</p><svg><path></path></svg>"],
  ['<meta http-equiv="x-ua-compatible" content="ie=edge"/>', ""],
  ['<html lang="en" data-original-tag="html">', '<html lang="en">'],
  [wrapper('style="outline:none" '), "<div>"],
  [
    '<div id="gatsby-announcer" style="position:absolute" aria-live="assertive" aria-atomic="true"></div>',
    "",
  ],
])("%s", (html, finished) => {
  expect(finishHtml(MARKER + html)).toBe(finished);
  expect(finishHtml(finished)).toBe(finished);
});

test("a page that keeps Gatsby's runtime stays as it is", () => {
  const html = `<meta charSet="utf-8"/><meta name="hot-papers" content="hydrate"/><br/>${wrapper('style="outline:none" ')}`;
  expect(finishHtml(html)).toBe(html);
});
