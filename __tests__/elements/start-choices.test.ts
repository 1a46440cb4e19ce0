/** @jest-environment jsdom */
import { CHOICE_NAMES } from "../../src/elements/choice-names";
import { startChoices } from "../../src/elements/start-choices";

const PLACE = "hot-papers/papers/";
const COLOR_SCHEME_KEY = `${PLACE}color-scheme`;
const KEYS = [COLOR_SCHEME_KEY, `${PLACE}view`];
const root = document.documentElement;
const shown = () => [root.dataset.colorScheme, root.dataset.view];

/** Puts both elements on the page and returns their selects, and one that is none of theirs. */
function place(): HTMLSelectElement[] {
  const options = "<option value=''>default</option><option>dark</option><option>full</option>";
  const select = `<select>${options}</select>`;
  document.body.innerHTML = `${CHOICE_NAMES.map((name) => `<hot-papers-${name}>${select}</hot-papers-${name}>`).join("")}${select}`;
  return [...document.querySelectorAll("select")];
}

function choose(select: HTMLSelectElement | undefined, choice: string): void {
  if (!select) throw new Error("There is no select.");
  select.value = choice;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

beforeAll(() => startChoices(PLACE));

beforeEach(() => {
  document.body.innerHTML = "";
  localStorage.clear();
  dispatchEvent(new Event("storage"));
});

test.each(["dark", ""])("gives a page the stored choice %p before it has a body", (kept) => {
  localStorage[COLOR_SCHEME_KEY] = kept;
  dispatchEvent(new Event("storage"));
  expect(shown()).toEqual([kept, ""]);
});

test("remembers each choice, and forgets it for the default", () => {
  const [scheme, view] = place();
  choose(scheme, "dark");
  choose(view, "full");
  expect([KEYS.map((key) => localStorage.getItem(key)), shown()]).toEqual([
    ["dark", "full"],
    ["dark", "full"],
  ]);
  choose(scheme, "");
  expect([localStorage.getItem(COLOR_SCHEME_KEY), shown()]).toEqual(["", ["", "full"]]);
});

test("leaves other controls of the page alone", () => {
  choose(place().at(-1), "dark");
  expect([localStorage.length, shown()]).toEqual([0, ["", ""]]);
});

test.each(["DOMContentLoaded", "pageshow", "storage"])("shows the choice at %s", (type) => {
  const [select] = place();
  localStorage[COLOR_SCHEME_KEY] = "dark";
  dispatchEvent(new Event(type));
  expect([select?.value, shown()]).toEqual(["dark", ["dark", ""]]);
});

test("keeps the choice on the page where storage is forbidden", () => {
  const [select] = place();
  const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("Denied", "SecurityError");
  });
  expect(() => choose(select, "dark")).not.toThrow();
  dispatchEvent(new Event("pageshow"));
  expect([select?.value, shown()]).toEqual(["dark", ["dark", ""]]);
  storage.mockRestore();
});
