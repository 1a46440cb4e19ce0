/**
 * Defines a custom element, unless it is defined already: the module may be on a page twice, and a site may
 * replace one of these elements with its own.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
