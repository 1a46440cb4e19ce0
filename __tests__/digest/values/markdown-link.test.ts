import { readLink } from "../../../src/digest/values/markdown-link";

test.each([
  ["[a](https://e.example/)", "a", "https://e.example/"],
  ["[a [b] c](x)", "a [b] c", "x"],
  ["[a](<x y>)", "a", "x y"],
  ['[a](x "t")', "a", "x"],
  ["[a](x 't' )", "a", "x"],
  ["[a](x_(y))", "a", "x_(y)"],
  ["[a\\]](x\\_y)", "a]", "x_y"],
  ["[`a`](x?b=1&amp;c=2)", "a", "x?b=1&c=2"],
  ["[![alt](i.png)](x)", "alt", "x"],
  ["[a]()", "a", ""],
])("%j", (text, label, url) => {
  expect(readLink(text, 0)).toEqual({ label, url, end: text.length });
});

test.each(["", "a", "[a]", "[a] (x)", "[a](x", "[a](x y)", "[a](<x)", "[a", "\\[a](x)"])(
  "%j is no link",
  (text) => {
    expect(readLink(text, 0)).toBeNull();
  },
);
