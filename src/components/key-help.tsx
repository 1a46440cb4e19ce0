import React, { createElement } from "react";
import { useSite } from "./site-context";

/** The button that tells of keys; base.css hides it, in its place, where no script makes them work. */
export function KeyHelp() {
  const { messages } = useSite();
  return createElement(
    "hot-papers-keys",
    null,
    <button type="button">{messages.keys.title}</button>,
  );
}
