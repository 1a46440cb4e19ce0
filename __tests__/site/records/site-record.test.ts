import { siteRecord } from "../../../src/site/records/site-record";
import { parseSettings } from "../../../src/options/parse-settings";
import { resolveOptions } from "../../../src/options/resolve-options";
import { pathsAt } from "../../support/paths-at";

test.each([
  ["en-US", {}, ["Today", "Subjects", "Saved", "Archive"]],
  ["ja", {}, ["最新", "分野", "保存済み", "アーカイブ"]],
  ["ja", { today: "トップ" }, ["トップ", "分野", "保存済み", "アーカイブ"]],
])("a site in %s with the words %j names its parts", (language, words, expected) => {
  const options = resolveOptions({ site: { language }, words });
  const { navigation, otherPages } = siteRecord(
    options,
    [],
    { authors: false, feeds: false },
    pathsAt(),
  );
  expect([...navigation, ...otherPages].map(({ label }) => label)).toEqual(expected);
});

test("a site's own navigation stays as it is in any language", () => {
  const navigation = [{ label: "Papers", path: "/" }];
  const options = resolveOptions({ site: { language: "ja", navigation } });
  expect(siteRecord(options, [], { authors: false, feeds: false }, pathsAt())).toMatchObject({
    navigation,
    otherPages: [],
  });
});

test.each([
  [true, "/authors/"],
  [false, null],
])("there is an index of authors if one has a page (%j)", (authors, expected) => {
  const has = { authors, feeds: false };
  expect(siteRecord(resolveOptions({}), [], has, pathsAt()).authorsPath).toBe(expected);
});

test("there is a list of feeds if there are feeds", () => {
  const feedsPath = (feeds: boolean) =>
    siteRecord(resolveOptions({}), [], { authors: false, feeds }, pathsAt()).feedsPath;
  expect([feedsPath(true), feedsPath(false)]).toEqual(["/feeds/", null]);
});

test("footnotes are named in the language of the site, or in its own words", () => {
  const footnotesOf = (options: object) => parseSettings(resolveOptions(options)).footnotes;
  expect(footnotesOf({}).footnotes).toBe("Footnotes");
  expect(footnotesOf({ site: { language: "ja" } }).footnotes).toBe("脚注");
  expect(footnotesOf({ words: { footnotes: "Notes" } }).footnotes).toBe("Notes");
});
