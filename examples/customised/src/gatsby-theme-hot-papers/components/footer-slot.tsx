/** In the empty place that the theme's footer has for a site. */
export function FooterSlot() {
  return <p>Join us on Fridays at noon.</p>;
}
