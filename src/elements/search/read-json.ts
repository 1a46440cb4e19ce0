/**
 * Returns the JSON at an address. Calls `onRead` with how many characters are there as they arrive. Throws where the address
 * cannot be read, or has no JSON.
 */
export async function readJson(
  address: string,
  onRead: (characters: number) => void,
): Promise<ReturnType<typeof JSON.parse>> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    onRead(text.length);
  }
  return JSON.parse(text + decoder.decode());
}
