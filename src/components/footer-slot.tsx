/** Empty: shadow it to add to the footer of every page. */
export function FooterSlot() {
  return null;
}
