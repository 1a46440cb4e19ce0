/** @jest-environment jsdom */
import { CopyText } from "../../src/elements/copy-text";
import { define } from "../../src/elements/define";

const writeText = jest.fn<Promise<void>, [string]>();

beforeAll(() => define("hot-papers-copy-text", CopyText));

beforeEach(() => {
  jest.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

afterEach(() => jest.useRealTimers());

/** Puts the element on a page in French and returns its button. */
function place(): HTMLButtonElement {
  document.body.innerHTML = `<main data-hot-papers data-copied="Copié">
    <hot-papers-copy-text data-copy="Copier"><div><pre>@misc{a,\n  title={B}, \n}</pre></div></hot-papers-copy-text></main>`;
  const button = document.querySelector("button");
  if (!button) throw new Error("There is no button.");
  return button;
}

const said = () => document.querySelector("[role=status]")?.textContent ?? "";

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
