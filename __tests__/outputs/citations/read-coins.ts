/** Returns what Zotero's openurl.js reads in a ContextObject: plus signs, encoded or not, are spaces to it. */
export function readCoins(title: string): [name: string, value: string][] {
  return title.split("&").map((pair) => {
    const [name = "", value = "", ...more] = pair.split("=");
    if (more.length > 0) throw new Error(`“${pair}” has two values`);
    return [name, decodeURIComponent(value.replace(/\+|%2B/gi, " "))];
  });
}
