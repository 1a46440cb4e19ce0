import { parseDigest } from "../../../src/digest/parse-digest";
import { escapedEmbed } from "../../../src/digest/social-posts/escaped-embed";

const POST =
  '<blockquote class="twitter-tweet"><p>Lamps \\*are\\* lit.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">September 16, 2020</a></blockquote>';
const AMPERSANDS = POST.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const BACKSLASHES = POST.replace(/</g, "\\<").replace(/>/g, "\\>");

test.each([AMPERSANDS, BACKSLASHES, BACKSLASHES.replace("twitter-", "twitter\\-")])(
  "%j is the code of a post",
  (line) => {
    expect(escapedEmbed(line)).toEqual([{ start: 0, end: line.length, meant: POST }]);
  },
);

test("it is read as the post, with one problem that mends it", () => {
  const paper = "# 1. Lamps\n\n- links: [abs](https://arxiv.org/abs/2603.20001)\n\nText.\n";
  const source = `---\ntitle: A\ndate: 2026-01-01\n---\n\n${paper}\n${BACKSLASHES}\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(digest.entries[0]?.posts).toMatchObject([{ handle: "@ada" }]);
  expect(digest.entries[0]?.notes).toEqual([]);
  expect(problems.map(({ rule, edits }) => [rule, edits?.[0]?.text])).toEqual([
    ["post-escaped", POST],
  ]);
});

test.each([
  "\\<blockquote\\>Words.\\</blockquote\\>",
  "\\<b\\>",
  POST,
  `${BACKSLASHES.slice(0, 60)}`,
])("%j is none", (line) => {
  expect(escapedEmbed(line)).toEqual([]);
});
