import type { ReactNode } from "react";

export interface SiteFooterSlotProps {
  /** Of the page, without the path prefix. */
  path: string;
}

/** Empty: shadow it to add to the footer of every page of the theme. */
export const SiteFooterSlot: (props: SiteFooterSlotProps) => ReactNode = () => null;
