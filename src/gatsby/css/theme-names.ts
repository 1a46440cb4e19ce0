/** A class name as `shortClassName` makes them. */
export const THEME_CLASS = /^hp[0-9a-z]{3}$/;

/** Attributes in the markup of the theme that scripts take away at most: a page without one needs no rule for it. */
export const MARKS = ["data-align", "data-arxiv", "data-fold", "data-rank"];
