import { COLOR_SCHEME_KEY } from "./color-scheme-key";

/** A reader's choice; empty where the system decides. */
export type ColorSchemeChoice = "" | "light" | "dark";

function toChoice(text: string | null | undefined): ColorSchemeChoice {
  return text === "light" || text === "dark" ? text : "";
}

/** Returns the choice that is remembered, or that of this page where a browser remembers nothing. */
export function readChoice(): ColorSchemeChoice {
  try {
    return toChoice(localStorage.getItem(COLOR_SCHEME_KEY));
  } catch {
    return toChoice(document.documentElement.dataset.colorScheme);
  }
}

/** Remembers a choice for all pages of the origin, where the browser lets it. */
export function keepChoice(text: string): void {
  try {
    localStorage.setItem(COLOR_SCHEME_KEY, toChoice(text));
  } catch {
    // A reader who forbids storage keeps the choice for as long as the page is open.
  }
}

/** Gives the page the chosen colours. */
export function showChoice(text: string): void {
  const choice = toChoice(text);
  if (choice) document.documentElement.dataset.colorScheme = choice;
  else delete document.documentElement.dataset.colorScheme;
}
