/** @jest-environment jsdom */
import { CopyText } from "../../src/elements/copy-text";
import { risAll } from "../../src/outputs/citations/ris";
import { paperJson } from "../../src/outputs/data/paper-json";
import { paperOf } from "../outputs/paper-of";
import { define } from "../../src/elements/define";

const writeText = jest.fn<Promise<void>, [string]>();

beforeAll(() => define("hot-papers-copy-text", CopyText));

beforeEach(() => {
  jest.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

afterEach(() => jest.useRealTimers());

/** Puts the element on a page in French and returns its first button. */
function place(attributes = ""): HTMLButtonElement {
  document.body.innerHTML = `<main data-hot-papers data-copied="Copié">
    <hot-papers-copy-text data-copy="Copier" ${attributes}><div><pre>@misc{a,\n  title={B}, \n}</pre></div></hot-papers-copy-text></main>`;
  const button = document.querySelector("button");
  if (!button) throw new Error("There is no button.");
  return button;
}

const said = () => document.querySelector("output")?.textContent ?? "";

async function click(button: HTMLButtonElement): Promise<void> {
  button.click();
  await jest.advanceTimersByTimeAsync(1);
}

test("copies the text to the letter, and says so for a while", async () => {
  const button = place();
  expect(button.textContent).toBe("Copier");
  await click(button);
  expect(writeText.mock.calls).toEqual([["@misc{a,\n  title={B}, \n}"]]);
  expect(said()).toBe("Copié");
  await jest.advanceTimersByTimeAsync(5000);
  expect(said()).toBe("");
});

test.each([
  ["refused", () => writeText.mockRejectedValue(new DOMException("", "NotAllowedError"))],
  ["missing", () => Object.defineProperty(navigator, "clipboard", { value: undefined })],
])("selects the text where the clipboard is %s", async (_, deny) => {
  deny();
  await click(place());
  expect(getSelection()?.toString()).toBe("@misc{a,\n  title={B}, \n}");
  expect(said()).toBe("");
});

test("has one button, wherever it is moved to", () => {
  place();
  const element = document.querySelector("hot-papers-copy-text");
  if (element) document.querySelector("main")?.append(element);
  expect(document.querySelectorAll("button")).toHaveLength(1);
});

describe("with the data of a paper", () => {
  const DATA = "/data/papers/2009.01234.json";
  const fetched = jest.fn<Promise<Response>, [string]>();
  const saved: { name: string; file: Blob }[] = [];

  beforeEach(() => {
    const files = new Map<string, Blob>();
    saved.length = 0;
    fetched.mockReset();
    Object.assign(globalThis, { fetch: fetched });
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.set(`blob:${files.size}`, file).size - 1}`,
      revokeObjectURL: jest.fn(),
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const file = files.get(this.href);
      if (file) saved.push({ name: this.download, file });
    });
  });

  const risButton = () => {
    place(`data-ris="${DATA}"`);
    const [, button] = document.querySelectorAll("button");
    if (!button) throw new Error("There is no second button.");
    return button;
  };

  test("a second button saves it as RIS", async () => {
    const paper = paperOf({ authors: ["Ada Example"] });
    const json = () => Promise.resolve(paperJson(paper, "https://papers.example/"));
    fetched.mockResolvedValue(Object.assign(Object.create(null), { json }));
    const button = risButton();
    expect(button.textContent).toBe("RIS");
    await click(button);
    await jest.advanceTimersByTimeAsync(1);
    expect(fetched.mock.calls).toEqual([[DATA]]);
    expect(saved.map(({ name, file }) => [name, file.type, file.size])).toEqual([
      ["2009.01234.ris", "application/x-research-info-systems", risAll([paper]).length],
    ]);
  });

  test("is not there without the address", () => {
    place();
    expect(document.querySelectorAll("button")).toHaveLength(1);
  });
});
