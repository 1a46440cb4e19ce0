import { render } from "@testing-library/react";
import React, { type ReactNode } from "react";
import { SiteProvider } from "../../src/components/site-context";
import type { SiteInfo } from "../../src/components/types";
import { site as sampleSite } from "./sample-views";

/** Renders a component with the words and facts of the sample site around it. */
export function renderInSite(element: ReactNode, site: SiteInfo = sampleSite) {
  return render(<SiteProvider site={site}>{element}</SiteProvider>);
}
