export type ShownColorScheme = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

/** Returns the colour scheme of the page: the one its reader chose, or else the system's. */
export function shownColorScheme(): ShownColorScheme {
  const choice = document.documentElement.dataset.colorScheme;
  if (choice === "light" || choice === "dark") return choice;
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** Calls `listener` when the page's colours may have changed. Returns a function that stops this. */
export function watchColorScheme(listener: () => void): () => void {
  const system = matchMedia(DARK);
  const choice = new MutationObserver(listener);
  system.addEventListener("change", listener);
  choice.observe(document.documentElement, { attributeFilter: ["data-color-scheme"] });
  return () => {
    system.removeEventListener("change", listener);
    choice.disconnect();
  };
}
