import type { Filters } from "./filters";
import { make } from "./make";
import type { Say } from "./say";

/** What a field changes of the filters, by what is in it. */
type Change<Value> = (value: Value) => Partial<Filters>;

/** Makes the fields of the bar, each in its label. */
export interface FieldControls {
  input: (name: string, type: "search" | "month", value: string, to: Change<string>) => HTMLElement;
  /** `options` are values with their labels; before them stands one for no choice. */
  select: (
    name: string,
    options: readonly (readonly string[])[],
    to: Change<string>,
    value?: string,
  ) => HTMLElement;
  check: (name: string, checked: boolean, to: Change<boolean>) => HTMLElement;
}

/** Returns what makes fields: words are handed to `type` as they are typed, all else to `choose` when it is chosen. */
export function fieldControls(
  say: Say,
  type: (change: Partial<Filters>) => void,
  choose: (change: Partial<Filters>) => void,
): FieldControls {
  return {
    input(name, kind, value, to) {
      const input = make("input", { name, type: kind, value });
      const isText = kind === "search";
      if (isText) input.size = 12;
      input.addEventListener(isText ? "input" : "change", () =>
        (isText ? type : choose)(to(input.value)),
      );
      return make("label", {}, make("span", {}, say(name)), input);
    },
    select(name, options, to, value = "") {
      const select = make("select", { name, ariaLabel: say(name) });
      select.append(
        make("option", { value: "" }, say(`${name}None`)),
        ...options.map(([option = "", label = ""]) => make("option", { value: option }, label)),
      );
      select.value = value;
      select.addEventListener("change", () => choose(to(select.value)));
      return make("label", {}, make("span", { ariaHidden: "true" }, say(name)), select);
    },
    check(name, checked, to) {
      const input = make("input", { name, type: "checkbox", checked });
      input.addEventListener("change", () => choose(to(input.checked)));
      return make("label", {}, input, say(name));
    },
  };
}
