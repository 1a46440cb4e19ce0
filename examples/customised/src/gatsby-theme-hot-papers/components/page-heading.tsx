import { PageHeading as Original } from "gatsby-theme-hot-papers/src/components/page-heading";
import type { ComponentProps } from "react";

/** The theme's own heading with a line above it, on every page of the theme. */
export function PageHeading(props: ComponentProps<typeof Original>) {
  return (
    <>
      <p>Read on Friday</p>
      <Original {...props} />
    </>
  );
}
