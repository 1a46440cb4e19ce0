/** A digest that is marked as new since the last visit. */
const NEW = '[data-count] [data-new]:not([data-new=""])';

/**
 * Returns the inline module of home, from the address of the built `since-visit-main.ts`: that is loaded only where there is
 * something new to count.
 */
export function sinceScript(address: string): string {
  return `document.querySelector(${JSON.stringify(NEW)})&&import(${JSON.stringify(address)})`;
}
