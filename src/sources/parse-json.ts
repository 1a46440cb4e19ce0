/** Returns a JSON text that a host answered. Throws an Error that names the host where it is none, as where it was cut off. */
export function parseJson(text: string, host: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Error(`${host}: the answer is no JSON`);
  }
}
