/** Returns whether a click means the link itself, and no new tab, window or download. */
export function isPlainClick(event: MouseEvent): boolean {
  const hasKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !hasKey && !event.button && !event.defaultPrevented;
}
