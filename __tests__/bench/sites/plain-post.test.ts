import { plainPost } from "../../../bench/sites/plain-post";

test.each([
  [
    "a.md",
    '---\ntitle: "T: {{ x }}"\ndate: 2020-07-03T15:24:10.Z\ntags: [a]\n---\nText',
    "2020-07-03",
  ],
  ["2021-01-05.md", "Text", "2021-01-05"],
  ["b.md", "Text", "2020-01-01"],
])("%s keeps a title and a date", (name, text, date) => {
  const title = JSON.stringify(name.replace(".md", ""));
  expect(plainPost({ name, text }).text).toBe(`---\ntitle: ${title}\ndate: ${date}\n---\nText`);
});
