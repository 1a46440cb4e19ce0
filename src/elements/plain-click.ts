/** Returns whether a click means the link itself, and no new tab, window or download. */
export function isPlainClick(event: Event): boolean {
  if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0) return false;
  return !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
