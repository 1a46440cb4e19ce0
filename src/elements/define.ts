/**
 * Defines a custom element, unless it is defined already: the module may be on a page twice, and a site may
 * put an element of its own in the place of one of these.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
