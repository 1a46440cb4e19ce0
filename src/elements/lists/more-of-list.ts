import { make } from "./make";
import type { OtherPages, OtherRows } from "./other-pages";
import type { Say } from "./say";

/**
 * Returns what tells that a list goes on, on other pages, with the button that takes these in: it says how far it is, and hands
 * their rows to `add`. Where they cannot be had it can be pressed again, after `fail`.
 */
export function moreOfList(
  pages: OtherPages,
  add: (rows: OtherRows) => unknown,
  fail: () => void,
  say: Say,
): HTMLElement[] {
  const label = say("allPages", { pages: pages.count });
  const more = make("button", { type: "button" }, label);
  more.addEventListener("click", async () => {
    more.disabled = true;
    try {
      const rows = await pages.load((page) => {
        more.textContent = say("loading", { page, pages: pages.count });
      });
      await add(rows);
    } catch {
      more.disabled = false;
      more.textContent = label;
      fail();
    }
  });
  return [make("span", {}, say("thisPage")), more];
}
