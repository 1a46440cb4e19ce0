const KEYS = /^[jkoevsxucy?[\]]$/i;

/**
 * Has `load` bring what keys do when a reader presses one of them outside a field and without a modifier, and hands it that
 * key and all later ones.
 */
export function loadOnKey(
  load: () => Promise<{ pressKey: (event: KeyboardEvent) => unknown }>,
): void {
  addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!KEYS.test(key) || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.matches("select,:read-write")) return;
    load().then(
      ({ pressKey }) => pressKey(event),
      () => {},
    );
  });
}
