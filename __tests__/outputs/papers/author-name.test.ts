import fc from "fast-check";
import { invertedName, parseAuthorName } from "../../../src/outputs/papers/author-name";

test.each([
  ["Ada Example", "Example, Ada"],
  ["Ada B. C. Example", "Example, Ada B. C."],
  ["Laura van der Berg", "van der Berg, Laura"],
  ["Luis de la Torre Campo", "de la Torre Campo, Luis"],
  ["Omar bin Salim", "bin Salim, Omar"],
  ["Greta von Amsel", "von Amsel, Greta"],
  ["Hugo di Marco", "di Marco, Hugo"],
  ["Luc Van Dorp", "Van Dorp, Luc"],
  ["Ana De La Vega", "De La Vega, Ana"],
  ["Fernando De la Vega", "De la Vega, Fernando"],
  ["Piet 't Hof", "'t Hof, Piet"],
  ["Van Nguyen", "Nguyen, Van"],
  ["José Prado y Luna", "Prado y Luna, José"],
  ["danah smith", "smith, danah"],
  ["Robert Miller, Jr.", "Miller, Robert, Jr."],
  ["Robert Miller Jr.", "Miller, Robert, Jr."],
  ["Robert Miller III", "Miller, Robert, III"],
  ["Robert de Miller, Jr.", "de Miller, Robert, Jr."],
  ["Xi Vi", "Vi, Xi"],
  ["Miller, Robert", "Miller, Robert"],
  ["Miller, Jr., Robert", "Miller, Robert, Jr."],
  ["Plato", "Plato"],
  ["山田太郎", "山田太郎"],
  ["山田 太郎", "山田, 太郎"],
  ["김 철수", "김, 철수"],
  ["Иван Петров", "Петров, Иван"],
  ["  Ada \t Example ", "Example, Ada"],
  ["Ada Example (University of Somewhere)", "Example, Ada"],
  ["Ada (Addie) Example", "Example, Ada (Addie)"],
  ["Example Sky Collaboration", "Example Sky Collaboration"],
  ["University of Here and There", "University of Here and There"],
  ["Université de Rien", "Université de Rien"],
  ["Example, Inc.", "Example Inc."],
  ["The Sample Team", "The Sample Team"],
  ["Society for Salt and Water", "Society for Salt and Water"],
  ["(unknown)", "(unknown)"],
  ["", ""],
])("%j is filed as %j", (written, inverted) => {
  expect(invertedName(parseAuthorName(written))).toBe(inverted);
});

test("people and groups are told apart", () => {
  expect(parseAuthorName("Example Sky Collaboration")).toEqual({
    group: "Example Sky Collaboration",
  });
  expect(parseAuthorName("Teamur Groupe")).toMatchObject({ family: "Groupe", given: "Teamur" });
});

test("no letter of a name is lost, whatever it is", () => {
  const letters = (text: string) => Array.from(text.replace(/[^\p{L}]/gu, "")).sort();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (written) => {
      const bare = written.replace(/[()]/g, "");
      expect(letters(invertedName(parseAuthorName(bare)))).toEqual(letters(bare));
    }),
  );
});
