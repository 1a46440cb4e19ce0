import { open } from "node:fs/promises";

/** The empty chunk at the end of every PNG: its length, name and checksum (PNG, 11.2.5). */
const LAST_CHUNK = Buffer.from("0000000049454e44ae426082", "hex");

/**
 * Returns whether a file exists and ends as a PNG does: a truncated file in the cache has to be made again.
 */
export async function isWholePng(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    const { size } = await handle.stat();
    const end = Buffer.alloc(LAST_CHUNK.length);
    await handle.read(end, 0, end.length, Math.max(0, size - end.length));
    return end.equals(LAST_CHUNK);
  } finally {
    await handle.close();
  }
}
