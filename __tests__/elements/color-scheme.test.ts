/** @jest-environment jsdom */
import { ColorScheme } from "../../src/elements/color-scheme";
import { COLOR_SCHEME_SCRIPT } from "../../src/elements/color-scheme-inline";
import { COLOR_SCHEME_KEY } from "../../src/elements/color-scheme-key";
import { define } from "../../src/elements/define";

const shown = () => document.documentElement.dataset.colorScheme;

/** Puts the element on the page and returns its select. */
function place(): HTMLSelectElement {
  document.body.innerHTML = `<hot-papers-color-scheme><select>
    <option value="">System</option><option>light</option><option>dark</option>
  </select></hot-papers-color-scheme>`;
  const select = document.querySelector("select");
  if (!select) throw new Error("There is no select.");
  return select;
}

beforeAll(() => define("hot-papers-color-scheme", ColorScheme));

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.colorScheme;
});

test("remembers a choice, and forgets it for the system's", () => {
  const select = place();
  for (const choice of ["dark", "light", ""]) {
    select.value = choice;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(localStorage.getItem(COLOR_SCHEME_KEY)).toBe(choice);
    expect(shown()).toBe(choice || undefined);
  }
});

test("shows the choice of another tab, also when the browser kept the page to go back to", () => {
  const select = place();
  localStorage.setItem(COLOR_SCHEME_KEY, "dark");
  dispatchEvent(new Event("storage"));
  expect([select.value, shown()]).toEqual(["dark", "dark"]);
  localStorage.setItem(COLOR_SCHEME_KEY, "light");
  dispatchEvent(new Event("pageshow"));
  expect([select.value, shown()]).toEqual(["light", "light"]);
});

test("listens no more once it is gone, and again when it is back", () => {
  const select = place();
  const element = document.querySelector("hot-papers-color-scheme");
  element?.remove();
  localStorage.setItem(COLOR_SCHEME_KEY, "dark");
  dispatchEvent(new Event("storage"));
  expect(shown()).toBeUndefined();
  if (element) document.body.append(element);
  expect([select.value, shown()]).toEqual(["dark", "dark"]);
});

test("takes anything else that is stored for no choice", () => {
  localStorage.setItem(COLOR_SCHEME_KEY, "sepia");
  expect([place().value, shown()]).toEqual(["", undefined]);
});

test("may be defined by a second copy of the module or by the site", () => {
  expect(() => define("hot-papers-color-scheme", class extends HTMLElement {})).not.toThrow();
  expect(customElements.get("hot-papers-color-scheme")).toBe(ColorScheme);
});

describe("before the first paint", () => {
  const run = () => window.eval(COLOR_SCHEME_SCRIPT);

  test.each([
    ["dark", "dark"],
    ["light", "light"],
    ["", undefined],
    ["sepia", undefined],
    [null, undefined],
  ])("what is stored as %p is shown as %p", (stored, scheme) => {
    if (stored !== null) localStorage.setItem(COLOR_SCHEME_KEY, stored);
    run();
    expect(shown()).toBe(scheme);
  });

  test("nothing is thrown where storage is forbidden", () => {
    const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("Denied", "SecurityError");
    });
    expect(run).not.toThrow();
    expect(shown()).toBeUndefined();
    storage.mockRestore();
  });

  test("it costs little and can stand in HTML as it is", () => {
    expect(COLOR_SCHEME_SCRIPT.length).toBeLessThan(200);
    expect(COLOR_SCHEME_SCRIPT).not.toMatch(/<|--/);
  });
});
