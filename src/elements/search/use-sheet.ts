import text from "./search.css";

let isUsed = false;

/** Gives the page the style of the search. As a sheet made by script it needs no style in a page that is never searched. */
export function useSheet(): void {
  if (isUsed || !("adoptedStyleSheets" in document)) return;
  isUsed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
