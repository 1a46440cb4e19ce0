/** Shows as much of each abstract as the address asks for, on this page alone. */
export function showView(): void {
  const view = new URLSearchParams(location.search).get("view");
  const select = document.querySelector<HTMLSelectElement>("hot-papers-view select");
  if (view !== "full" || !select) return;
  select.value = view;
  document.documentElement.dataset.view = view;
}

/** Makes a choice of how much of each abstract is shown a part of the address as well. */
export function noteView({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement) || !target.closest("hot-papers-view")) return;
  const url = new URL(location.href);
  url.searchParams.delete("view");
  if (target.value) url.searchParams.set("view", target.value);
  history.pushState(history.state, "", url);
}
