import type { PreRenderHTMLArgs } from "gatsby";
import React, { type ReactNode } from "react";
import { ADDED_ELEMENTS } from "../../elements/added-elements";
import { cutCss } from "../css/cut-css";
import { namesAt, type Place, placeReader } from "../css/markup-places";
import { bodyOf } from "./page-body";
import { markerOf, propsOf } from "./page-marker";

/** How many cuts of a sheet are kept; each has some ten thousand letters. */
const MOST_KEPT = 500;

type CutToPlaces = (places: ReadonlySet<Place>) => string;

/** Every page of a build has the same CSS, so it is read once, and cut once for pages with the same places. */
const read = new Map<string, CutToPlaces>();
const placesIn = placeReader();

/**
 * Keeps, in a page without Gatsby's runtime, only those CSS rules of the theme that its markup may use. The
 * runtime turns a page into other pages, so a page with it keeps all rules.
 */
export function keepUsedCss({
  getHeadComponents,
  replaceHeadComponents,
}: Pick<PreRenderHTMLArgs, "getHeadComponents" | "replaceHeadComponents">): void {
  const head = getHeadComponents();
  const body = markerOf(head) === "static" ? bodyOf(head) : null;
  // Gatsby inserts slices into a page after all hooks have run.
  if (body === null || body.includes("<slice-start")) return;
  const places = placesIn(body);
  replaceHeadComponents(head.map((component) => cut(component, places)));
}

function cut(component: ReactNode, places: ReadonlySet<Place>): ReactNode {
  const css = propsOf(component)["data-identity"] === "gatsby-global-css" ? cssOf(component) : null;
  if (css === null) return component;
  const cutter = read.get(css) ?? cutOnce(css);
  read.set(css, cutter);
  return <style key="hot-papers-css" dangerouslySetInnerHTML={{ __html: cutter(places) }} />;
}

function cutOnce(css: string): CutToPlaces {
  const cutter = cutCss(css, ADDED_ELEMENTS);
  const made = new Map<string, string>();
  return (places) => {
    const key = [...places]
      .map(({ id }) => id)
      .toSorted((a, b) => a - b)
      .join(" ");
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size === MOST_KEPT) made.clear();
    const cut = cutter(namesAt(places));
    made.set(key, cut);
    return cut;
  };
}

function cssOf(component: ReactNode): string | null {
  const inner = propsOf(component).dangerouslySetInnerHTML;
  const isHtml = typeof inner === "object" && inner !== null && "__html" in inner;
  return isHtml && typeof inner.__html === "string" ? inner.__html : null;
}
