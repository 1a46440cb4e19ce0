import { namesAt, placeReader } from "../../../src/gatsby/css/markup-places";

const read = placeReader();
const plain = (html: string) =>
  Object.fromEntries([...namesAt(read(html))].map(([name, below]) => [name, [...below].sort()]));

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
  ["another attribute that ends alike", '<a data-class="x" class="y">x</a>', { a: [], ".y": [] }],
  ["an end tag of nothing", "<div></p><b></b></div>", { div: ["b"], b: [] }],
  ["an element of the theme", "<hot-papers-x></hot-papers-x>", { "hot-papers-x": [] }],
])("reads %s", (_, html, names) => {
  expect(plain(html)).toEqual(names);
});

test("equal elements of all pages are one place, whatever else they have", () => {
  const ids = (html: string) => [...read(html)].map(({ id }) => id);
  const page = (id: string) => ids(`<ul class="b a"><li id="${id}"></li><li></li></ul>`);
  expect(page("1")).toHaveLength(2);
  expect(page("2")).toEqual(page("1"));
  expect(ids('<ul class="b"><li></li></ul>')).not.toEqual(page("1"));
});
