import { parseDigest } from "../../../src/digest/parse-digest";
import { readPostShortcode } from "../../../src/digest/social-posts/post-shortcode";
import { textAt } from "../../support/text-at";

const ID = "1480000000000000000";
const X = `https://x.com/ada/status/${ID}`;
const ANY = `https://x.com/i/web/status/${ID}`;
const SKY = "https://bsky.app/profile/ada.example/post/3kabc";

test.each([
  [`{{< tweet user="ada" id="${ID}" >}}`, "twitter", X],
  [`{{< x user="ada" id="${ID}" >}}`, "twitter", X],
  [`{{< x_simple id="${ID}" user="@ada" >}}`, "twitter", X],
  [`{{< tweet ${ID} >}}`, "twitter", ANY],
  [`{{% tweet ${ID} %}}`, "twitter", ANY],
  ["{{< tweet >}}", "twitter", null],
  [`{% twitter ${X} %}`, "twitter", X],
  [`{%- tweet "${ID}" -%}`, "twitter", ANY],
  [`{% include tweet.html id="${ID}" %}`, "twitter", ANY],
  [`{% embed ${X} %}`, "twitter", X],
  [`{{< bluesky link="${SKY}" >}}`, "bluesky", SKY],
  [`{{< mastodon host="m.example" id="111" >}}`, "mastodon", null],
  [`{{< toot "https://m.example/@ada/111" >}}`, "mastodon", "https://m.example/@ada/111"],
])("%j stands for a post on %s, %s", (command, network, address) => {
  expect(readPostShortcode(command)).toEqual({ network, address });
});

test.each([
  "{{ title }}",
  "{{ x }}",
  "{{< youtube w7Ft2ymGmfc >}}",
  "{% embed https://video.example/1 %}",
  "{% xml %}",
  "<%= tweet %>",
])("%j stands for none", (command) => {
  expect(readPostShortcode(command)).toBeNull();
});

test("it is told at its place, with the way to the post", () => {
  const paper = "# 1. A\n\n- links: [abs](https://arxiv.org/abs/2601.00001)\n\nText.\n";
  const command = `{{< tweet user="ada" id="${ID}" >}}`;
  const source = `---\ntitle: A\ndate: 2026-01-01\n---\n\n${paper}\n${command}\n\n{{ other }}\n`;
  const { problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(problems.map(({ rule, message, fix }) => ({ rule, message, fix }))).toMatchInlineSnapshot(`
   [
     {
       "fix": "“Embed post” in the menu of the post, or https://publish.x.com with its address, gives its code: paste that in its place, or write [words](https://x.com/ada/status/1480000000000000000) if a link is meant.",
       "message": "“{{< tweet user="ada" id="1480000000000000000" >}}” is a command of another program and does not show the post on Twitter (X) that it stands for.",
       "rule": "post-bare-link",
     },
     {
       "fix": "Write what was meant, or take it out; the program that writes the post lacks this value.",
       "message": "“{{ other }}” is left of a template that was not filled in.",
       "rule": "placeholder-left",
     },
   ]
  `);
  expect(problems.map((problem) => textAt(source, problem))).toEqual([command, "{{ other }}"]);
});
