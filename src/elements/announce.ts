/** The messages of elements; their words are attributes of the page's root, in the page's language. */
export type Message = "postLoading" | "postFailed";

/** Shows a message at the end of `element` and makes screen readers announce it; `null` removes it. */
export function announce(element: Element, message: Message | null): void {
  const page = element.closest<HTMLElement>("[data-hot-papers]");
  const status = element.querySelector("[role=status]") ?? addStatus(element);
  // Screen readers announce changes inside a status, so a new status must exist before its words.
  setTimeout(() => {
    status.textContent = (message && page?.dataset[message]) ?? "";
  });
}

function addStatus(element: Element): Element {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  element.append(" ", status);
  return status;
}
