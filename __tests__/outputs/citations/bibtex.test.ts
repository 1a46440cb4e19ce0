import fc from "fast-check";
import { bibtex, bibtexAll } from "../../../src/outputs/citations/bibtex";
import { paperOf } from "../paper-of";
import { parseBibtex } from "./parse-bibtex";

test("an entry looks as arXiv prints it", () => {
  const paper = paperOf({
    title: "Salt & Water  in $O(n_1)$ Steps",
    authors: ["Hinrich Schütze", "Laura van der Berg", "Luc Van Dorp", "Robert Miller, Jr."],
    moreAuthors: true,
    links: [{ label: "doi", url: "https://doi.org/10.1000/sea_1" }],
  });
  expect(bibtex(paper).replace(/ $/gm, "·")).toMatchInlineSnapshot(`
   "@misc{schütze2020saltwateron1,
         title={Salt \\& Water in $O(n_1)$ Steps},·
         author={Hinrich Sch{\\"u}tze and Laura van der Berg and Van Dorp, Luc and Miller, Jr., Robert and others},
         year={2020},
         eprint={2009.01234},
         archivePrefix={arXiv},
         primaryClass={cs.LG},
         doi={https://doi.org/10.1000/sea_1},
         url={https://arxiv.org/abs/2009.01234},·
   }"
  `);
});

test("a paper that is not on arXiv has what is known", () => {
  const paper = paperOf({
    arxivId: null,
    authors: [],
    subjects: [],
    links: [
      { label: "abs", url: "https://www.journal.example/a_b?c={d}&e=50%25" },
      { label: "doi", url: "https://doi.org/10.1000/sea%3C1%3E" },
    ],
  });
  expect(bibtex(paper).replace(/ $/gm, "·")).toMatchInlineSnapshot(`
   "@misc{unknown2020calmsea,
         title={A Calm Sea},·
         year={2020},
         howpublished={journal.example},
         doi={10.1000/sea<1>},
         url={https://www.journal.example/a_b?c=%7Bd%7D&e=50%25},·
   }"
  `);
  expect(bibtex(paperOf({ arxivId: null, firstSeen: null }))).not.toContain("year");
});

test("a file holds each paper once, under its own key", () => {
  const first = paperOf({ arxivId: "2009.00001" });
  const second = paperOf({ arxivId: "2009.00002" });
  const { entries, errors } = parseBibtex(bibtexAll([first, second, first]));
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(["example2020calmsea", "example2020calmseaa"]);
  expect(bibtexAll([])).toBe("");
});

test.each([
  ["Ada Example", { firstName: "Ada", lastName: "Example" }],
  ["Laura van der Berg", { firstName: "Laura", prefix: "van der", lastName: "Berg" }],
  ["Luc Van Dorp", { firstName: "Luc", lastName: "Van Dorp" }],
  ["José Prado y Luna", { firstName: "José", lastName: "Prado y Luna" }],
  ["danah smith", { firstName: "danah", lastName: "smith" }],
  ["Robert Miller, Jr.", { firstName: "Robert", lastName: "Miller", suffix: "Jr." }],
  ["Élodie Ünal", { firstName: "Élodie", lastName: "Ünal" }],
  ["山田 太郎", { firstName: "太郎", lastName: "山田" }],
  ["محمد علي", { firstName: "محمد", lastName: "علي" }],
  ["Plato", { lastName: "Plato" }],
  ["Society for Salt and Water", { name: "Society for Salt and Water" }],
  ["Example Sky Collaboration", { name: "Example Sky Collaboration" }],
])("the author %j comes back", (author, creator) => {
  const [entry] = parseBibtex(bibtex(paperOf({ authors: [author, "Ben Sample"] }))).entries;
  const read = JSON.stringify(entry?.fields.author).normalize("NFC");
  expect(JSON.parse(read)).toEqual([creator, { firstName: "Ben", lastName: "Sample" }]);
});

test.each([
  ["Fast $O(n^2)$ Search", "Fast O(n²) Search", "title={Fast $O(n^2)$ Search}, "],
  [String.raw`On $\left\{ x \right.$ Alone`, "On", String.raw`$\left\lbrace x \right.$`],
  [String.raw`Sets $\{a, b\}$ of $x_i$`, "Sets {a,b} of", String.raw`$\{a, b\}$ of $x_i$`],
])("math in %j is kept as it is", (title, back, source) => {
  const tex = bibtex(paperOf({ title }));
  const { entries, errors } = parseBibtex(tex);
  expect(tex).toContain(source);
  expect(errors).toEqual([]);
  expect(entries[0]?.fields.title).toContain(back);
  expect(entries[0]?.fields["eprint"]).toBe("2009.01234");
});

const other = paperOf({ arxivId: "2009.00002", title: "Salt" });

/** Plain text as a title's tree has it: not parsed, so that every character is one of the text. */
function titled(text: string, authors: string[] = ["Ada Example"]) {
  const titleTree = { type: "root" as const, children: [{ type: "text" as const, value: text }] };
  return { ...paperOf({ authors }), title: text, titleTree };
}

test("any title of any characters comes back", () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from(" \\{}\"'`~^$%&#_<>|@=,-–—“”‘’!?()[]aZéłŐß海ا🌊")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
      .trim();
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      const { entries, errors } = parseBibtex(bibtexAll([titled(`A${text}Z`), other]));
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(2);
      expect(entries[0]?.fields.title?.normalize("NFC")).toBe(plain(`A${text}Z`));
    }),
    { numRuns: 500 },
  );
});

test("no author can break an entry", () => {
  const author = fc.string({
    unit: fc.constantFrom(...Array.from("{}\\\",'@# ~%&-aAéΩ海"), " and "),
  });
  fc.assert(
    fc.property(fc.array(author, { maxLength: 4 }), (authors) => {
      const { entries, errors } = parseBibtex(bibtexAll([titled("Sea", authors), other]));
      expect(errors).toEqual([]);
      expect(entries.map(({ fields }) => fields.title)).toEqual(["Sea", "Salt"]);
      expect(entries[0]?.fields["eprint"]).toBe("2009.01234");
    }),
  );
});
