import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { repairEncoding } from "../../../src/digest/repair/encoding";
import type { Problem } from "../../../src/problems/problem";
import { reportInto } from "../../../src/problems/report";
import { cpuSeconds } from "../../support/cpu-seconds";

type Label = "windows-1252" | "macintosh";
const LABELS: Label[] = ["windows-1252", "macintosh"];

function repair(source: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  return { text: repairEncoding(source, reportInto(problems)).text, problems };
}

/** Code points from 0x80 to 0x9f in windows-1252, by which it differs from Latin-1; Node 20 confuses the two. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
  0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
  0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

const inWindows1252 = (byte: number) => WINDOWS_1252[byte - 0x80] ?? byte;

/** Reads UTF-8 in the wrong character set, as a careless program does. */
function damage(text: string, label: Label, times = 1): string {
  const bytes = new TextEncoder().encode(text);
  const once =
    label === "macintosh"
      ? new TextDecoder(label).decode(bytes)
      : Array.from(bytes, (byte) => String.fromCodePoint(inWindows1252(byte))).join("");
  return times > 1 ? damage(once, label, times - 1) : once;
}

describe("damage that is undone", () => {
  const samples = [
    "Señora Núñez trifft Herrn Größler in Łódź",
    "It’s “quoted” – and so on…",
    "où, là, à la carte",
    "Привет, мир",
    "γειά σου Κόσμε, with λ = 0.5",
    "שלום עולם",
    "مرحبا بالعالم",
    "日本語の論文を読みました。",
    "한국어 문장",
    "new paper 🎉 A → B, 3 × 5 ≤ 20, 90°",
    "« bonjour »",
  ];
  test.each(LABELS.flatMap((label) => samples.map((text) => [label, text] as const)))(
    "%s: %s",
    (label, text) => {
      for (const times of [1, 2, 3]) {
        const { text: repaired, problems } = repair(damage(text, label, times));
        expect(repaired).toBe(text);
        expect(problems.map(({ rule }) => rule)).toEqual(["encoding-repaired"]);
      }
    },
  );

  test("first by one character set, then by the other", () => {
    expect(repair(damage(damage("Größler", "windows-1252"), "macintosh")).text).toBe("Größler");
    expect(repair(damage(damage("Größler", "macintosh"), "windows-1252")).text).toBe("Größler");
  });

  test.each([
    ["It’s by SchÃ¼tze", "It’s by Schütze"],
    ["It’s by Sch√ºtze", "It’s by Schütze"],
    ["l’école du d√©j√† vu", "l’école du déjà vu"],
    ["“dÃ©jÃ\u00a0” 日本", "“déjà” 日本"],
    ["d√©j√†, 日本", "déjà, 日本"],
  ])("beside characters that are right: %s", (damaged, right) => {
    expect(repair(damaged).text).toBe(right);
  });

  test("each line by itself, which keep their numbers", () => {
    const lines = [
      "Größler",
      "",
      damage("Größler", "macintosh"),
      damage("Größler", "windows-1252"),
    ];
    const { text, problems } = repair(lines.join("\n"));
    expect(text).toBe("Größler\n\nGrößler\nGrößler");
    expect(problems.map(({ start }) => [start.line, start.column])).toEqual([
      [3, 3],
      [4, 3],
    ]);
  });

  test("names the encoding and what it was read as", () => {
    expect(repair("Authors: Jörg and Zo√´ Sch√ºtze").problems).toMatchInlineSnapshot(`
     [
       {
         "edits": [
           {
             "end": {
               "column": 29,
               "line": 1,
             },
             "start": {
               "column": 21,
               "line": 1,
             },
             "text": "ë Schü",
           },
         ],
         "end": {
           "column": 29,
           "line": 1,
         },
         "fix": "Save the file again with the text repaired, as UTF-8.",
         "message": "The text was damaged by a wrong encoding: “Zo√´” is read as “Zoë”.",
         "rule": "encoding-repaired",
         "safe": true,
         "severity": "warning",
         "start": {
           "column": 21,
           "line": 1,
         },
         "url": "docs/reference/problems/encoding-repaired.md",
       },
     ]
    `);
  });
});

describe("damage that can't be undone", () => {
  test.each([
    ["the last byte lost", "he said â€œyesâ€ to it", 9],
    ["half of an emoji", "great ðŸ work", 7],
    ["an emoji without its first character", "üéâ New paper", 1],
    ["a no-break space made plain", "voilÃ  !", 5],
    ["a replacement character", "Sch\ufffdtze", 4],
    ["one of two is whole", "Ãngel MartÃ\u00adnez", 11],
  ])("%s", (_name, line, column) => {
    const { text, problems } = repair(`first\n${line}`);
    expect(text).toBe(`first\n${line}`);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: "encoding-damaged",
        severity: "error",
        start: { line: 2, column },
      }),
    ]);
  });

  test("says so", () => {
    expect(repair("Sch\ufffdtze").problems).toMatchInlineSnapshot(`
     [
       {
         "edits": [],
         "end": {
           "column": 8,
           "line": 1,
         },
         "fix": "Copy the text again from its source, and save the file as UTF-8.",
         "message": "The text was damaged by a wrong encoding and can't be repaired exactly: “Sch�tze”.",
         "rule": "encoding-damaged",
         "safe": false,
         "severity": "error",
         "start": {
           "column": 4,
           "line": 1,
         },
         "url": "docs/reference/problems/encoding-damaged.md",
       },
     ]
    `);
  });
});

describe("correct text", () => {
  test.each([
    "Déjà vu : l’été, l’île, l’école, d’être, qu’à",
    "l’école",
    "“ööaâ…” √π",
    "fin de la citation, au café\u00a0»",
    "UN CAFÉ… ET PUIS",
    "CAFÉ…",
    "Il n’est pas là…»",
    "SÃO PAULO, AMANHÃ…",
    "uma IRMÃ, a letra Ã",
    "É…",
    "Das macht Spaß…",
    "„Ärger“ und ‚Öl‘, Größe “",
    "„Öö“ on pikk, „Öö",
    "Việt Nam: tiếng Việt, HOÀ BÌNH, ở đâu",
    "HYVÄÄ PÄIVÄÄ, SYÖ…",
    "İstanbul’da ağır iş, IŞIK",
    "Zażółć gęślą jaźń",
    "Příliš žluťoučký kůň",
    "Καλημέρα κόσμε",
    "Съешь ещё этих мягких булок",
    "שלום, עולם",
    "مرحبا، بالعالم",
    "日本語「引用」……——",
    "中文“引用”——……",
    "한국어",
    "👩🏽‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ✨ ❤️",
    "a bond of 1.5 Å–2.0 Å in 5 Å³, Å²",
    "2×–3 times, 3×½, ×2…",
    "Ø½ and Ø 5",
    "√2, 2√π, √∂, √∑ ≈ ∏, √≈∂∑, ∫√∞",
    "[–∞, ∞), ≈π, ≈£5, ≈±3, ∆µ, ¬π",
    "20\u00a0°C, 5\u00a0£",
    "José†‡, René¹², JOSÉ†, André§",
    "Copyright © Été® ÉTÉ®",
    "“Ä” and “é”, ‘é’, —é",
    "naïve façade, Ångström, Łukasz, Ñandú",
    "5\u00a0% «\u00a0à\u00a0» “à…”",
    "Töö-üüed, ümbrusüüö",
    "Ãngel",
    "a â b ã c",
  ])("stays as it is: %s", (line) => {
    expect(repair(line)).toEqual({ text: line, problems: [] });
  });
});

const ascii = fc.stringMatching(/^[a-z]{1,4}$/);
const LATIN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßăąćčđęěğıłńňőřśşšţťůűźżžệữọ";
const OTHER_ALPHABETS = [
  "αβγδεζηθικλμνξοπρστυφχψω",
  "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїє",
  "אבגדהוזחטיכלמנסעפצקרשת",
  "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  "あいうえおかきくけこのをはがアイウエオカキクケコ論文日本語人工知能研究",
  "的一是不了人我在有他这中大来上国机器学习论文",
  "가나다라마바사아자차카타파하논문기계학습",
];
const EMOJI = ["🎉", "😀", "🚀", "📣", "🤖", "❤️", "👩🏽‍💻", "🇯🇵"];

function wordsOf(letters: string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 7 })
    .map((all) => all.join(""));
}

/** An accented letter stands in a word: alone some can't be told from a formula (`√π` is `ù` in Mac Roman). */
const latinWord = fc
  .tuple(ascii, fc.constantFrom(...LATIN), fc.stringMatching(/^[a-z]{1,4}$/))
  .map((parts) => parts.join(""));
/** Other scripts in words of two letters or more: one letter alone can look like `’é` or `×…`. */
const foreignWord = fc.oneof(...OTHER_ALPHABETS.map(wordsOf));
const emoji = fc.constantFrom(...EMOJI);
/** Without `‚` (U+201A), which in Mac Roman reads as an opening quote and an Ä. */
const quoted = fc
  .tuple(fc.constantFrom("“”", "‘’", "«»", "「」"), ascii)
  .map(([marks, word]) => marks.charAt(0) + word + marks.charAt(1));
const piece = fc.oneof(
  ascii,
  latinWord,
  foreignWord,
  emoji,
  quoted,
  fc.constantFrom("→", "…", "–"),
);
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(" "));

describe("on any line of words", () => {
  test.each(LABELS)("damage by %s is undone exactly, once and twice", (label) => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 2 }), (text, times) => {
        expect(repair(damage(text, label, times)).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  const accents = fc.oneof(
    fc.constantFrom(...LATIN),
    fc.constantFrom("öö", "üü", "ää", "õõ", "ướ", "ượ", "éë", "éè", "øå", "üë", "íð"),
  );
  const twoAccents = fc.tuple(accents, ascii, accents).map((parts) => parts.join(""));
  const decorated = fc
    .tuple(
      fc.constantFrom("", "«\u00a0", "“", "„", "‘", "l’", "(", "— ", "¿", "2×"),
      fc.oneof(
        latinWord,
        latinWord.map((word) => word.toUpperCase()),
        foreignWord,
        twoAccents,
      ),
      fc.constantFrom(
        "",
        "\u00a0»",
        "”",
        "“",
        "’",
        "…",
        "…”",
        "…\u00a0»",
        ")",
        "™",
        "®",
        "†",
        "¹²",
        "—",
        " —",
      ),
    )
    .map((parts) => parts.join(""));
  const correct = fc
    .array(fc.oneof(decorated, emoji, fc.constantFrom("√π", "≈", "∂", "∑", "–∞", "5 Å³", "±")), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pieces) => pieces.join(" "));

  test("correct text is not touched", () => {
    fc.assert(
      fc.property(correct, (text) => {
        expect(repair(text)).toEqual({ text, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test("never throws and keeps the number of lines", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."Ã©â€™√ºðŸ\uf8ff\ufffd\u0081‚Äô\n a") }),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(repair(text).text.split("\n")).toHaveLength(text.split("\n").length);
      }),
      { numRuns: 1000 },
    );
  });

  test("a megabyte of damage is undone in time that grows with its length", () => {
    const text = "é".repeat(250_000);
    const damaged = damage(text, "windows-1252", 2);
    const seconds = cpuSeconds(() => expect(repair(damaged).text).toBe(text));
    expect(seconds).toBeLessThan(10);
  });
});

const CORPUS = join(__dirname, "../../../../shared/corpus");
const withCorpus = existsSync(CORPUS) ? describe : describe.skip;

withCorpus("the real posts (skipped where ../shared is absent)", () => {
  function readAll(folder: string): string[] {
    const path = join(CORPUS, folder);
    return readdirSync(path).map((name) => readFileSync(join(path, name), "utf8"));
  }

  test("none is touched, and all of their lines survive damage", () => {
    for (const source of readAll("posts")) {
      expect(repair(source)).toEqual({ text: source, problems: [] });
      for (const label of LABELS) {
        expect(repair(damage(source, label)).text).toBe(source);
        expect(repair(damage(source, label, 2)).text).toBe(source);
      }
    }
  });

  test("the damaged ones are repaired to what was damaged", () => {
    for (const source of readAll("damaged")) {
      const { text, problems } = repair(source);
      const damagedLines = source
        .split("\n")
        .flatMap((row, at) => (/[^\0-\x7f]/.test(row) ? at : []));
      expect(problems.map(({ rule, start }) => [rule, start.line - 1])).toEqual(
        damagedLines.map((at) => ["encoding-repaired", at]),
      );
      expect(damage(text, "macintosh")).toBe(source);
      expect(repair(text)).toEqual({ text, problems: [] });
    }
  });
});
