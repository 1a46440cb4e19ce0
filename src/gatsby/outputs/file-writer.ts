import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Returns a function that writes a file, unless it has this content already: it then keeps its time. Each folder is made once.
 * Synchronous, since a promise for each of thousands of small files costs more than writing it.
 */
export function fileWriter(): (file: string, content: string | Uint8Array) => void {
  const folders = new Set<string>();
  return (file, content) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === bytes.byteLength && readFileSync(file).equals(bytes)) return;
    writeFileSync(file, bytes);
  };
}
