import React, { createElement } from "react";
import { useSite } from "./site-context";

/** The choice of a colour scheme; base.css hides it, in its place, until its script defines the element. */
export function ColorScheme() {
  const { messages } = useSite();
  const { system, light, dark } = messages.colorSchemes;
  return createElement(
    "hot-papers-color-scheme",
    null,
    <select aria-label={messages.colorScheme}>
      <option value="">{system}</option>
      <option value="light">{light}</option>
      <option value="dark">{dark}</option>
    </select>,
  );
}
