import { eachFilter, readFilters, writeFilters } from "../../../src/elements/lists/filters";

test.each([
  ["", ""],
  ["?q=offline+rl", "?q=offline+rl"],
  ["?subject=cs.CL,cs.LG", "?subject=cs.CL,cs.LG"],
  ["?subject=all:cs.CL,cs.LG", "?subject=all:cs.CL,cs.LG"],
  ["?subject=all:cs.CL", "?subject=cs.CL"],
  ["?when=2020-09", "?when=2020-09"],
  ["?when=2020-07..2020-09", "?when=2020-07..2020-09"],
  ["?when=2020-07..", "?when=2020-07.."],
  ["?when=..2020-09", "?when=..2020-09"],
  ["?when=soon&has=posts&sort=size", ""],
  ["?sort=score&dir=desc", "?sort=score"],
  ["?sort=score&dir=asc", "?sort=score&dir=asc"],
  ["?sort=title&dir=asc", "?sort=title"],
  ["?sort=title&dir=desc", "?sort=title&dir=desc"],
  ["?dir=asc", ""],
  ["?utm=x&q=a&view=full", "?utm=x&view=full&q=a"],
  ["?author=Ada%20Example&has=code", "?author=Ada+Example&has=code"],
])("reads %s and writes it as %s", (search, expected) => {
  expect(writeFilters(search, readFilters(search))).toBe(expected);
});

test("names each filter, with what it alone and what the others ask for", () => {
  const filters = readFilters(
    "?q=sea&subject=cs.CL,cs.LG&author=Ada&when=2020-07..2020-09&has=code",
  );
  const each = eachFilter(filters, "With code");
  expect(each.map(({ label }) => label)).toEqual([
    ...["sea", "cs.CL", "cs.LG", "Ada", "2020-07–2020-09", "With code"],
  ]);
  expect(each.map(({ without }) => writeFilters("", without).replace(/^\?/, ""))).toEqual([
    "subject=cs.CL,cs.LG&author=Ada&when=2020-07..2020-09&has=code",
    "q=sea&subject=cs.LG&author=Ada&when=2020-07..2020-09&has=code",
    "q=sea&subject=cs.CL&author=Ada&when=2020-07..2020-09&has=code",
    "q=sea&subject=cs.CL,cs.LG&when=2020-07..2020-09&has=code",
    "q=sea&subject=cs.CL,cs.LG&author=Ada&has=code",
    "q=sea&subject=cs.CL,cs.LG&author=Ada&when=2020-07..2020-09",
  ]);
  expect(eachFilter(readFilters("?sort=score"), "With code")).toEqual([]);
});
