/** `<hot-papers-outline>`: follows its reader by a module that comes once there is such a list on a page. */
export class Outline extends HTMLElement {
  async connectedCallback(): Promise<void> {
    try {
      const { followOutline } = await import("./follow-outline");
      followOutline(this);
    } catch {
      // Without a connection the list is what it is without script.
    }
  }
}
