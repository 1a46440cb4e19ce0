import React, { createElement } from "react";
import { useSite } from "./site-context";

/** The choice of how much of each abstract is shown; base.css hides it where abstracts are not folded. */
export function ViewSwitch() {
  const { messages } = useSite();
  const { compact, full } = messages.views;
  return createElement(
    "hot-papers-view",
    null,
    <select aria-label={messages.view}>
      <option value="">{compact}</option>
      <option value="full">{full}</option>
    </select>,
  );
}
