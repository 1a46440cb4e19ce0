const loaded = new Map<string, Promise<void>>();

/**
 * Resolves when a script has run, which it does once however often it is asked for; rejects when it can't load. Its host
 * is not told which page asks.
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
