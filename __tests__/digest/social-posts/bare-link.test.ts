import { parseDigest } from "../../../src/digest/parse-digest";
import { readBareLink } from "../../../src/digest/social-posts/bare-link";
import { textAt } from "../../support/text-at";

const X = "https://x.com/ada/status/1480000000000000000";

test.each([
  [X, "twitter"],
  [`<${X}>`, "twitter"],
  [`- ${X}?s=20`, "twitter"],
  [`  * <${X}>  `, "twitter"],
  [`1. ${X}`, "twitter"],
  [`> ${X}`, "twitter"],
  ["https://twitter.com/ada/status/1480000000000000000/photo/1", "twitter"],
  ["https://mobile.twitter.com/ada/statuses/1480000000000000000", "twitter"],
  ["https://x.com/i/web/status/1480000000000000000", "twitter"],
  ["https://bsky.app/profile/ada.example/post/3kabc", "bluesky"],
  ["https://mastodon.example/@ada/111222333", "mastodon"],
  ["https://mastodon.example/@ada@other.example/111222333", "mastodon"],
  ["https://mastodon.example/users/ada/statuses/111222333", "mastodon"],
])("%j is a post of %s", (line, network) => {
  const link = readBareLink(line);
  expect(link?.network).toBe(network);
  expect(line.slice(link?.start, link?.end)).toMatch(/^https:\/\/[^<>\s]+$/);
});

test.each([
  "https://x.com/ada",
  "https://x.com/ada/status/",
  "https://bsky.app/profile/ada.example",
  "https://mastodon.example/@ada",
  "https://blog.example/2026/01/02",
  "https://threads.net/@ada/post/abc",
  `See ${X}`,
  `${X} says so.`,
  `[A post](${X})`,
  `- tweet: ${X}`,
  "https://",
])("%j is none", (line) => {
  expect(readBareLink(line)).toBeNull();
});

function told(...lines: string[]) {
  const head = ["---", "title: A", "date: 2026-01-01", "---", "", `Intro.`, "", X, ""];
  const paper = ["# 1. A", "", "- links: [abs](https://arxiv.org/abs/2601.00001)", "", "Text.", ""];
  const source = [...head, ...paper, ...lines, ""].join("\n");
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const found = problems.filter(({ rule }) => rule === "post-bare-link");
  return { digest, found, places: found.map((problem) => textAt(source, problem)) };
}

test("the messages, one a network", () => {
  const lines = [X, "https://bsky.app/profile/a.example/post/3k", "https://m.example/@ada/111"];
  const { found } = told(...lines.flatMap((line) => [line, ""]));
  expect(found.map(({ message, fix }) => `${message} ${fix}`)).toMatchInlineSnapshot(`
   [
     "The address of a post on Twitter (X) alone is a link and does not show the post. “Embed post” in the menu of the post, or https://publish.x.com with its address, gives its code: paste that in place of the address, or write [words](address) if a link is meant.",
     "The address of a post on Bluesky alone is a link and does not show the post. “Embed post” in the menu of the post, or https://embed.bsky.app with its address, gives its code: paste that in place of the address, or write [words](address) if a link is meant.",
     "The address of a post on Mastodon alone is a link and does not show the post. “Get embed code” in the menu of the post gives its code: paste that in place of the address, or write [words](address) if a link is meant.",
   ]
  `);
});

test("it stays a link, and is reported at its place", () => {
  const { digest, places } = told(`<${X}>`);
  expect(places).toEqual([X]);
  expect(JSON.stringify(digest.entries[0]?.abstract)).toContain(`"href":"${X}"`);
});

test.each([
  [["```", X, "```"]],
  [[`<blockquote class="twitter-tweet">`, X, "</blockquote>"]],
  [[`Words about ${X}`, X].slice(0, 1)],
])("%j has none", (lines) => {
  expect(told(...lines).places).toEqual([]);
});
