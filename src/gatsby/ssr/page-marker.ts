import { isValidElement, type ReactNode } from "react";

/** Returns a component's props, none for text and the like. */
export function propsOf(component: ReactNode): Record<string, unknown> {
  return isValidElement<Record<string, unknown>>(component) ? component.props : {};
}

/** Returns whether it is the marker that `PageHead` leaves in the head of the theme's pages. */
function isMarker(component: ReactNode): boolean {
  return propsOf(component).name === "hot-papers";
}

/** Returns what the marker of a head says, `null` where the page is not the theme's. */
export function markerOf(head: readonly ReactNode[]): "static" | "hydrate" | null {
  const marker = head.find(isMarker);
  if (marker === undefined) return null;
  return propsOf(marker).content === "hydrate" ? "hydrate" : "static";
}
