import { codeLinks } from "../../../src/digest/facts/code-links";
import { richText } from "../../components/sample-views";

const text = (html: string) => [richText(html)];
const abs = { label: "abs", url: "https://arxiv.org/abs/2009.06732" };

test.each([
  [
    "labelled as code",
    [abs, { label: "Code (JAX)", url: "https://lab.example/jax.zip" }],
    "",
    ["https://lab.example/jax.zip"],
  ],
  [
    "to a repository, whatever its label",
    [{ label: "project", url: "https://github.com/a/b/tree/main" }],
    "",
    ["https://github.com/a/b/tree/main"],
  ],
  [
    "in the words of the abstract",
    [abs],
    "<p>Code: github.com/a/b</p>",
    ["https://github.com/a/b"],
  ],
  [
    "behind other words of the abstract",
    [abs],
    '<p>Our <a href="https://github.com/a/b">code</a></p>',
    ["https://github.com/a/b"],
  ],
  [
    "once, as its link has it",
    [{ label: "code", url: "https://github.com/A/b/tree/main" }],
    "<p>github.com/a/b</p>",
    ["https://github.com/A/b/tree/main"],
  ],
  ["nowhere", [abs], "<p>The codebook of code is encoded.</p>", []],
])("code %s", (_, links, abstract, urls) => {
  expect(codeLinks(links, text(abstract))).toEqual(urls);
});
