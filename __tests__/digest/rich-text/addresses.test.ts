import { renderProse } from "../../support/parse-prose";

test.each([
  ["[a](//host.example/b?c#d)", "https://host.example/b?c#d"],
  ["<a href='/\\host.example/b'>a</a>", "https://host.example/b"],
  ["<a href='//host.example'>a</a>", "https://host.example/"],
  ["[a](/nope/)", "/nope/"],
  ["[a](b.md#c)", "b.md#c"],
  ["[a](#b)", "#b"],
  ["[a](mailto:ada@host.example)", "mailto:ada@host.example"],
])("the link of %j leads to %s", (source, href) => {
  const { html, problems } = renderProse(source);
  expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(href);
  expect(problems).toEqual([]);
});

test.each([
  ["[<https://a.example/x>](https://b.example/y)", "https://a.example/x"],
  ["[see *at <https://a.example/x>*][1]\n\n[1]: https://b.example/y", "see at https://a.example/x"],
  ["[<https://a.example/x>](https://b.example/y) <b>bold</b>", "https://a.example/x"],
])("an address in a link is its text: %j", (source, text) => {
  const { html } = renderProse(source);
  expect([...html.matchAll(/<a[^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "https://b.example/y",
  ]);
  expect(/<a[^>]*>(.*?)<\/a>/.exec(html)?.[1]?.replace(/<[^>]*>/g, "")).toBe(text);
});

test("two slashes and a user name are still no safe link", () => {
  expect(renderProse("[a](//arxiv.org@host.example)").problems).toEqual(["url-unsafe 1:1"]);
});

test.each<[string, string[]]>([
  ["The code is at github.com/ada/lamps.", ["1:16"]],
  ["The code is at *one* place (github.com/ada/lamps).", ["1:29"]],
  ["One *line*\nand github.com/ada and github.com/bea", ["2:5", "2:24"]],
  ["a[^1]\n\n[^1]: At github.com/ada.\n\nMore *at* github.com/bea.", ["3:10", "5:11"]],
  ["The code is at https://github.com/ada/lamps.", []],
  ["The code *is* at <https://github.com/ada/lamps>.", []],
  ["[github.com/ada](https://github.com/ada)", []],
  ["Write `github.com/ada`.", []],
  ["See notgithub.com/ada or a/github.com/ada or github.com", []],
])("an address without a scheme is told where it stands in %j", (source, places) => {
  expect(renderProse(source).problems.sort()).toEqual(
    places.map((place) => `address-unlinked ${place}`).sort(),
  );
});
