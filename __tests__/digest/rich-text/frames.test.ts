import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";
import { renderProse } from "../../support/parse-prose";

test.each([
  ["https://www.youtube.com/embed/aaaaaaaaaaa", "https://www.youtube.com/watch?v=aaaaaaaaaaa"],
  [
    "//www.youtube-nocookie.com/embed/aaaaaaaaaaa?start=90&rel=0",
    "https://www.youtube.com/watch?v=aaaaaaaaaaa&amp;t=90s",
  ],
  [
    "https://www.youtube.com/embed/videoseries?list=PL1",
    "https://www.youtube.com/playlist?list=PL1",
  ],
  ["https://player.vimeo.com/video/123?h=ab", "https://vimeo.com/123/ab"],
  [
    "https://player.bilibili.com/player.html?bvid=BV1xx&page=1",
    "https://www.bilibili.com/video/BV1xx",
  ],
  ["//player.bilibili.com/player.html?aid=12", "https://www.bilibili.com/video/av12"],
  ["https://slideslive.com/embed/presentation/38900001", "https://slideslive.com/38900001"],
  ["https://demo.example/a?b=1", "https://demo.example/a?b=1"],
])("a frame of %s is a link with its title", (src, href) => {
  const { html, problems } = renderProse(
    `Before.\n\n<iframe src="${src}" title="A <talk>"></iframe>\n`,
  );
  expect(html).toBe(`<p>Before.</p>\n<p><a href="${href}">A &lt;talk&gt;</a></p>`);
  expect(problems).toEqual(["html-unsafe 3:1"]);
});

test.each([
  [
    "Watch <iframe src='https://a.example/1'>this</iframe> first.",
    '<p>Watch <a href="https://a.example/1">a.example</a> first.</p>',
  ],
  [
    "<div>\n<iframe\n src='https://a.example/1'></iframe>\n</div>",
    '<div>\n<a href="https://a.example/1">a.example</a>\n\n</div>',
  ],
  ["Hm <iframe src='javascript:alert(1)' title=x></iframe> no.", "<p>Hm  no.</p>"],
  ["Hm <iframe src='data:text/html,x'></iframe> no.", "<p>Hm  no.</p>"],
  ["Hm <iframe srcdoc='x'></iframe> no.", "<p>Hm  no.</p>"],
])("%s", (source, html) => {
  expect(renderProse(source).html).toBe(html);
});

test.each([
  'Watch <iframe src="https://a.example/1" title="A *talk*"></iframe> first.',
  '<iframe src="https://a.example/1" title="A talk"></iframe>',
  '<div>\n\n<iframe src="https://a.example/1"></iframe>\n\n</div>',
  '<div>a <iframe src="https://a.example/1"></iframe> b</div>',
])("the edit of %s shows the same", (body) => {
  const read = (source: string) => parseDigest(source, { fileName: "posts/a.md" });
  const source = `---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n\n${body}\n`;
  const { digest, problems, places } = read(source);
  expect(problems).toHaveLength(1);
  expect(places.links).toMatchObject([{ range: { start: problems[0]?.start } }]);
  const mended = read(applyEdits(source, problems[0]?.edits ?? []));
  expect(mended.problems).toEqual([]);
  expect(mended.digest.prose).toEqual(digest.prose);
});
