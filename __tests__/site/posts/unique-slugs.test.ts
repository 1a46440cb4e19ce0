import fc from "fast-check";
import { uniqueSlugs } from "../../../src/site/posts/unique-slugs";

const claim = (name: string, slug: string) => ({ name, slug });

test("the first to claim a slug gets it, later ones get a number", () => {
  const { slugs, collisions } = uniqueSlugs([claim("C", "c"), claim("C++", "c"), claim("C#", "c")]);
  expect(slugs).toEqual(["c", "c-2", "c-3"]);
  expect(collisions).toEqual([
    { claim: claim("C++", "c"), takenBy: "C", slug: "c-2" },
    { claim: claim("C#", "c"), takenBy: "C", slug: "c-3" },
  ]);
});

test("a suffix never lands on a slug that another has of its own", () => {
  const { slugs } = uniqueSlugs([claim("a", "a"), claim("b", "a-2"), claim("c", "a")]);
  expect(slugs).toEqual(["a", "a-2", "a-3"]);
});

test("slugs that differ only in case collide", () => {
  expect(uniqueSlugs([claim("a", "Post"), claim("b", "post")]).slugs).toEqual(["Post", "post-2"]);
});

test("whatever is claimed, no two slugs are the same in any case", () => {
  const slug = fc.constantFrom("a", "A", "a-2", "a-3", "b", "B-2", "a-2-2");
  fc.assert(
    fc.property(fc.array(slug), (wanted) => {
      const { slugs } = uniqueSlugs(wanted.map((each, i) => claim(String(i), each)));
      expect(new Set(slugs.map((each) => each.toLowerCase())).size).toBe(wanted.length);
    }),
  );
});
