/**
 * Returns the inline module of home, from the address of the built `since-visit-main.ts`: that is loaded only where there is
 * something new to count.
 */
export function sinceScript(address: string): string {
  return `document.querySelector("[data-count] [data-new]")&&import(${JSON.stringify(address)})`;
}
