import { markupNames } from "../../../src/gatsby/css/markup-names";

const plain = (html: string) =>
  Object.fromEntries([...markupNames(html)].map(([name, below]) => [name, [...below].sort()]));

test.each([
  ["elements and classes", '<P class="a b">text</P>', { p: [], ".a": [], ".b": [] }],
  [
    "what stands below them",
    '<ul class="list"><li><b>x</b></li></ul><i></i>',
    { ul: ["b", "li"], ".list": ["b", "li"], li: ["b"], b: [], i: [] },
  ],
  [
    "elements without an end tag",
    "<p><br/>a<img>b<svg><path/></svg><i></i></p>",
    { p: ["br", "i", "img", "path", "svg"], br: [], img: [], svg: ["path"], path: [], i: [] },
  ],
  [
    "an image of SVG",
    "<svg><image><title>x</title></image></svg>",
    { svg: ["image", "title"], image: ["title"], title: [] },
  ],
  ["a tag in a value", '<a title="<b class=\'c\'> & >" class="d">x</a>', { a: [], ".d": [] }],
  ["an end tag of nothing", "<div></p><b></b></div>", { div: ["b"], b: [] }],
  ["an element of the theme", "<hot-papers-x></hot-papers-x>", { "hot-papers-x": [] }],
])("reads %s", (_, html, names) => {
  expect(plain(html)).toEqual(names);
});
