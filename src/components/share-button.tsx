import React, { createElement } from "react";
import { useSite } from "./site-context";

/** The button that passes a paper on; base.css hides it, in its place, where no script opens its menu. */
export function ShareButton() {
  const { messages } = useSite();
  return createElement("hot-papers-share", null, <button type="button">{messages.share}</button>);
}
