/** @jest-environment jsdom */
import { startColorScheme } from "../../src/elements/color-scheme";
import { COLOR_SCHEME_KEY } from "../../src/elements/color-scheme-key";

const shown = () => document.documentElement.dataset.colorScheme;

/** Puts the element on the page and returns its select. */
function place(): HTMLSelectElement {
  document.body.innerHTML = `<hot-papers-color-scheme><select>
    <option value="">System</option><option>light</option><option>dark</option>
  </select></hot-papers-color-scheme><select><option>dark</option></select>`;
  const select = document.querySelector("select");
  if (!select) throw new Error("There is no select.");
  return select;
}

function choose(select: HTMLSelectElement, choice: string): void {
  select.value = choice;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

beforeAll(() => startColorScheme());

beforeEach(() => {
  localStorage.clear();
  dispatchEvent(new Event("storage"));
});

test.each(["dark", "light", ""])(
  "gives a page the stored choice %p before it has a body",
  (kept) => {
    localStorage[COLOR_SCHEME_KEY] = kept;
    document.body.innerHTML = "";
    dispatchEvent(new Event("storage"));
    expect(shown()).toBe(kept);
  },
);

test("remembers a choice, and forgets it for the system's", () => {
  const select = place();
  for (const choice of ["dark", "light", ""]) {
    choose(select, choice);
    expect([localStorage.getItem(COLOR_SCHEME_KEY), shown()]).toEqual([choice, choice]);
  }
});

test("leaves other controls of the page alone", () => {
  place();
  const other = document.querySelectorAll("select")[1];
  if (other) choose(other, "dark");
  expect([localStorage.getItem(COLOR_SCHEME_KEY), shown()]).toEqual([null, ""]);
});

test.each(["DOMContentLoaded", "pageshow", "storage"])("shows the choice at %s", (type) => {
  const select = place();
  localStorage[COLOR_SCHEME_KEY] = "dark";
  dispatchEvent(new Event(type));
  expect([select.value, shown()]).toEqual(["dark", "dark"]);
});

test("keeps the choice for the page if storage is forbidden", () => {
  const select = place();
  const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("Denied", "SecurityError");
  });
  expect(() => choose(select, "dark")).not.toThrow();
  dispatchEvent(new Event("pageshow"));
  expect([select.value, shown()]).toEqual(["dark", "dark"]);
  storage.mockRestore();
});
