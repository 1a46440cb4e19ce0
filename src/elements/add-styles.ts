/**
 * Gives the document CSS of an element that a page has only once it is used, so that pages do not carry it. A strict
 * Content-Security-Policy allows this, but no `<style>` made by script.
 */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
