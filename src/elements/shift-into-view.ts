/** In px, between what is shown and the edges of the window. */
const GAP = 4;

/**
 * Returns how far, in px, a box has to go to the right, or to the left where that is negative, so that it is inside a page of
 * `width`; its left edge counts where it is too wide.
 */
export function shiftIntoView(
  { left, right }: Pick<DOMRect, "left" | "right">,
  width: number,
): number {
  return Math.max(GAP - left, Math.min(0, width - GAP - right));
}
