import { linkHash, listOfLink, previewList } from "../../src/elements/list-preview";
import type { KeptPaper, ReadingList } from "../../src/elements/reading-list";

const paper = (state: KeptPaper["state"], at: number): KeptPaper => ({ title: "T", state, at });

test("says what a list would add, change and leave", () => {
  const own: ReadingList = new Map([
    ["same", paper("read", 5)],
    ["later here", paper("done", 9)],
    ["later there", paper("read", 5)],
    ["deleted here", paper("deleted", 5)],
    ["deleted there", paper("read", 5)],
  ]);
  const other: ReadingList = new Map([
    ["same", paper("read", 5)],
    ["later here", paper("read", 6)],
    ["later there", paper("done", 6)],
    ["deleted here", paper("read", 6)],
    ["deleted there", paper("deleted", 6)],
    ["new", paper("read", 1)],
    ["gone everywhere", paper("deleted", 6)],
  ]);
  const keys = Object.fromEntries(
    Object.entries(previewList(own, other)).map(([kind, papers]) => [
      kind,
      papers.map(([key]: readonly [string, KeptPaper]) => key),
    ]),
  );
  expect(keys).toEqual({
    new: ["deleted here", "new"],
    changed: ["later there", "deleted there"],
    same: ["same", "later here", "gone everywhere"],
  });
});

describe("a link", () => {
  const titles = async (keys: string[]) => keys.map((key) => `Title of ${key}`);

  test("holds the keys of papers", async () => {
    const keys = ["2009.06732", "cs-0112017", "日本語の論文"];
    const hash = linkHash(keys);
    expect(hash).toMatch(/^#2009\.06732,cs-0112017,%E6/);
    const list = await listOfLink(hash, new Map(), titles, 7);
    expect([...list.keys()]).toEqual(keys);
    expect(list.get("2009.06732")).toEqual({ title: "Title of 2009.06732", state: "read", at: 7 });
  });

  test("leaves papers as the reader has them, and brings back those that were deleted", async () => {
    const own: ReadingList = new Map([
      ["kept", paper("done", 5)],
      ["gone", paper("deleted", 5)],
    ]);
    const list = await listOfLink("#kept,gone", own, titles, 7);
    expect(list.get("kept")).toEqual(paper("done", 5));
    expect(list.get("gone")).toMatchObject({ title: "Title of gone", state: "read" });
  });

  test.each(["", "#", "#_main", "#,,", "#%E0%A4%A"])("is none at %p", async (hash) => {
    expect((await listOfLink(hash, new Map(), titles, 7)).size).toBe(0);
  });

  test("of an empty list has no hash", () => expect(linkHash([])).toBe(""));
});
