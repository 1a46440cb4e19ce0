import fc from "fast-check";
import { bibtex, bibtexAll } from "../../../src/outputs/citations/bibtex";
import { paperOf } from "../paper-of";
import { parseBibtex } from "./parse-bibtex";
import { NAME_READERS, expectedName } from "./read-names";

test("an entry looks as arXiv prints it", () => {
  const paper = paperOf({
    title: "Salt & Water  in $O(n_1)$ Steps",
    authors: ["Hinrich Schütze", "Laura van der Berg", "Luc Van Dorp", "Robert Miller, Jr."],
    moreAuthors: true,
    links: [{ label: "doi", url: "https://doi.org/10.1000/sea_1" }],
  });
  expect(bibtex(paper).replace(/ $/gm, "·")).toMatchInlineSnapshot(`
   "@misc{schutze2020saltwateron1,
         title={Salt \\& Water in {$O(n_1)$} Steps},·
         author={Hinrich Sch{\\"u}tze and van der Berg, Laura and Van Dorp, Luc and Miller, Jr., Robert and others},
         year={2020},
         eprint={2009.01234},
         archivePrefix={arXiv},
         primaryClass={cs.LG},
         doi={10.1000/sea_1},
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
  ["Ada Example", "Ada Example"],
  ["Laura van der Berg", "van der Berg, Laura"],
  ["Luc Van Dorp", "Van Dorp, Luc"],
  ["José Prado y Luna", "{Prado y Luna}, Jos{\\'e}"],
  ["danah smith", "smith, danah"],
  ["Wen-tau Example", "Example, Wen-tau"],
  ["Ada Al-khatib", "Al-khatib, Ada"],
  ["Ada al-Khatib", "{al-Khatib}, Ada"],
  ["Ada B. Example-von-Sample", "{Example-von-Sample}, Ada B."],
  ["Ada Van den Berg-op-Zoom", "{Van den Berg-op-Zoom}, Ada"],
  ["Robert Miller, Jr.", "Miller, Jr., Robert"],
  ["Élodie Ünal", "{\\\"U}nal, {\\'E}lodie"],
  ["Ẩn Đỗ", "{\\DJ}{\\~{\\^o}}, Ẩn"],
  ["Øystein Łuk", "{\\L}uk, {\\O}ystein"],
  ["山田 太郎", "山田, 太郎"],
  ["محمد علي", "محمد علي"],
  ["Plato", "Plato"],
  ["Wen-tau", "{Wen-tau}"],
  ["Society for Salt and Water", "{Society for Salt and Water}"],
  ["Example Sky Collaboration", "{Example Sky Collaboration}"],
])("programs read the author %j as it is", (author, tex) => {
  const bib = bibtex(paperOf({ authors: [author, "Ben Sample"] }));
  expect(bib).toContain(`author={${tex} and Ben Sample}`);
  const expected = [[expectedName(author), expectedName("Ben Sample")]];
  const read = Object.entries(NAME_READERS).map(([name, reader]) => [name, reader(bib)]);
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(Object.keys(NAME_READERS).map((name) => [name, expected])),
  );
});

test.each([
  ["GPT-3 at arXiv: A U-Net of LSTMs", "{GPT}-3 at {arXiv}: A {U}-Net of {LSTMs}"],
  ["Deep Learning for A* and Vitamin A", "Deep Learning for {A}* and Vitamin {A}"],
  ["Is It Deep? A Look at 3D", "Is It Deep? A Look at {3D}"],
  ["A Helmholtz solver for waves that move", "A {Helmholtz} solver for waves that move"],
  [
    "Waves of water: Helmholtz and others. Then what?",
    "Waves of water: Helmholtz and others. Then what?",
  ],
  ["Émile's ÉCOLE", "{\\'E}mile's {{\\'E}COLE}"],
  ["PanGu-$α$ in $ℝ^n$", "{PanGu}-$\\alpha$ in {$\\mathbb{R}^n$}"],
  [
    "10<sup>3</sup> *new* H<sub>2</sub>O",
    "10\\textsuperscript{3} \\emph{new} {H}\\textsubscript{2}{O}",
  ],
])("styles keep the capitals of %j that mean something", (title, tex) => {
  expect(bibtex(paperOf({ title }))).toContain(`title={${tex}}, `);
});

test("titles in other languages keep all their capitals", () => {
  const paper = paperOf({ title: "Eine Frage der Wellen", lang: "de" });
  expect(bibtex(paper)).toContain("title={Eine {Frage} der {Wellen}}, ");
});

test.each([
  ["Fast $O(n^2)$ Search", "Fast O(n²) Search", "title={Fast {$O(n^2)$} Search}, "],
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
  // Commands of mathematics come back as letters of mathematical alphabets.
  const plain = (text: string) =>
    text
      .normalize("NFKC")
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
      .trim();
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      const { entries, errors } = parseBibtex(bibtexAll([titled(`A${text}Z`), other]));
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(2);
      expect(entries[0]?.fields.title?.normalize("NFKC")).toBe(plain(`A${text}Z`));
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
