const loaded = new Map<string, Promise<void>>();

/**
 * Resolves when a script has run, which happens only once, however often it is requested; rejects if it
 * cannot load. The host does not learn which page requests it.
 */
export function loadScript(src: string): Promise<void> {
  const known = loaded.get(src);
  if (known) return known;
  const loading = new Promise<void>((settle, fail) => {
    const script = document.createElement("script");
    script.referrerPolicy = "no-referrer";
    script.src = src;
    script.addEventListener("load", () => settle());
    script.addEventListener("error", () => {
      script.remove();
      loaded.delete(src);
      fail(new Error(`${src} did not load.`));
    });
    document.head.append(script);
  });
  loaded.set(src, loading);
  return loading;
}
