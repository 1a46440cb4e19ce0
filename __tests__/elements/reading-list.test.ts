import fc from "fast-check";
import {
  type KeptPaper,
  mergeLists,
  parseList,
  type ReadingList,
  writeList,
} from "../../src/elements/reading-list";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 8, 18);

const paper = (state: KeptPaper["state"], at: number, own: Partial<KeptPaper> = {}): KeptPaper => ({
  ...{ title: "Tidal Memory", state, at },
  ...own,
});

const anyPaper = fc.record(
  {
    title: fc.string(),
    state: fc.constantFrom("read", "done", "hidden", "deleted"),
    at: fc.integer({ min: NOW - DAY_MS, max: NOW }),
    note: fc.string(),
    tags: fc.array(fc.string()),
  },
  { requiredKeys: ["title", "state", "at"] },
) as fc.Arbitrary<KeptPaper>;

const anyList: fc.Arbitrary<ReadingList> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "2609.90112")),
      anyPaper,
    ),
  )
  .map((entries) => new Map(entries));

test.each<[string, string | null, unknown]>([
  ["nothing", null, new Map()],
  ["no JSON", "{", "broken"],
  ["another thing", '"saved"', "broken"],
  ["null", "null", "broken"],
  ["no version", '{"papers":{}}', "broken"],
  ["no papers", '{"v":1}', "broken"],
  ["papers in an array", '{"v":1,"papers":[]}', "broken"],
  ["a paper without a title", '{"v":1,"papers":{"a":{"state":"read","at":1}}}', "broken"],
  [
    "a state that it does not know",
    '{"v":1,"papers":{"a":{"title":"A","state":"x","at":1}}}',
    "broken",
  ],
  ["a newer version", '{"v":2,"lists":[]}', "newer"],
])("reads %s", (_, text, expected) => {
  expect(parseList(text)).toEqual(expected);
});

test("reads what it writes, whatever the keys and words", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      expect(parseList(writeList(list, NOW))).toEqual(list);
    }),
  );
});

test("a deleted paper leaves a mark for thirty days", () => {
  const list: ReadingList = new Map([
    ["kept", paper("read", NOW - 400 * DAY_MS)],
    ["lately", paper("deleted", NOW - 29 * DAY_MS)],
    ["long ago", paper("deleted", NOW - 31 * DAY_MS)],
  ]);
  expect(Object.keys(JSON.parse(writeList(list, NOW)).papers)).toEqual(["kept", "lately"]);
});

test("of two states of a paper the newer one stays, a deletion too", () => {
  const own: ReadingList = new Map([
    ["same", paper("read", 5)],
    ["newer here", paper("done", 9)],
    ["newer there", paper("read", 5)],
    ["deleted there", paper("read", 5)],
  ]);
  const other: ReadingList = new Map([
    ["same", paper("done", 5)],
    ["newer here", paper("read", 8)],
    ["newer there", paper("hidden", 6, { note: "n" })],
    ["deleted there", paper("deleted", 7)],
    ["only there", paper("read", 1)],
  ]);
  expect(mergeLists(own, other)).toEqual(["newer there", "deleted there", "only there"]);
  expect([...own].map(([key, { state }]) => `${key}: ${state}`)).toEqual([
    "same: read",
    "newer here: done",
    "newer there: hidden",
    "deleted there: deleted",
    "only there: read",
  ]);
});

test("a second merge of the same list changes nothing", () => {
  fc.assert(
    fc.property(anyList, anyList, (own, other) => {
      mergeLists(own, other);
      expect(mergeLists(own, other)).toEqual([]);
    }),
  );
});
