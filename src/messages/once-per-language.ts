/**
 * Returns `make` with its results cached by language (BCP 47). A formatter of `Intl` takes a hundred times as
 * long to make as to use, and a page uses hundreds.
 */
export function oncePerLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const known = made.get(lang);
    if (known !== undefined) return known;
    const value = make(lang);
    made.set(lang, value);
    return value;
  };
}
