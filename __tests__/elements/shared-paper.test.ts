/** @jest-environment jsdom */
import { markdownLink, sharedAt } from "../../src/elements/shared-paper";

beforeAll(() => history.replaceState(null, "", "/posts/a/?q=sea#other"));

test.each([
  [
    "an entry whose title leads to the paper's page",
    `<article id="2009.1" aria-label="A Sea"><h2><a href="/papers/2009.1/">A <i>Sea</i></a></h2><b></b></article>`,
    {
      title: "A Sea",
      url: "http://localhost/papers/2009.1/",
      place: "http://localhost/posts/a/?q=sea#2009.1",
    },
  ],
  [
    "an entry whose title leads nowhere",
    `<article id="a" aria-label="A Sea"><hot-papers-copy-link><a href="#a">1</a></hot-papers-copy-link><h2>A Sea</h2><b></b></article>`,
    {
      title: "A Sea",
      url: "http://localhost/posts/a/?q=sea#a",
      place: "http://localhost/posts/a/?q=sea#a",
    },
  ],
  [
    "the page of a paper",
    `<article aria-label="A Sea"><h1>A Sea</h1><h2>In digests</h2><h3><a href="/x/"></a></h3><h2><a href="/y/">y</a></h2><b></b></article>`,
    {
      title: "A Sea",
      url: "http://localhost/posts/a/?q=sea",
      place: "http://localhost/posts/a/?q=sea",
    },
  ],
  [
    "a row of a list",
    `<ol><li><a href="/papers/2009.1/">A <i>Sea</i></a><b></b></li></ol>`,
    {
      title: "A Sea",
      url: "http://localhost/papers/2009.1/",
      place: "http://localhost/papers/2009.1/",
    },
  ],
  ["what is no paper", "<b></b>", null],
])("%s", (_, html, expected) => {
  document.body.innerHTML = html;
  const element = document.querySelector("b");
  expect(element && sharedAt(element)).toEqual(expected);
});

test.each([
  ["Plain", "https://a.example/p/", "[Plain](https://a.example/p/)"],
  [
    "A [B] *c* `d` \\e",
    "https://a.example/",
    "[A \\[B\\] \\*c\\* \\`d\\` \\\\e](https://a.example/)",
  ],
  ["x_1 <b> &amp; $y$", "https://a.example/", "[x\\_1 \\<b> \\&amp; \\$y\\$](https://a.example/)"],
  ["Sea", "https://a.example/a_(b)", "[Sea](https://a.example/a_%28b%29)"],
])("%s becomes a link in Markdown", (title, url, expected) => {
  expect(markdownLink({ title, url })).toBe(expected);
});
