import { resolveOptions } from "../../../src/options/resolve-options";
import { elementWords } from "../../../src/site/outputs/element-words";

test.each([
  ["en", {}, "hide"],
  ["ja", {}, "隠す"],
  ["en", { keeping: { hide: "not for me" } }, "not for me"],
])("are in the language of the site (%s) and in its own words %j", (language, words, hide) => {
  const file = elementWords(resolveOptions({ site: { language }, words }));
  expect(file.path).toBe("/hot-papers/words.json");
  expect(JSON.parse(String(file.content()))).toMatchObject({ hide });
});
