/** Has no types of its own; this is what is used of it. */
declare module "@shuding/opentype.js" {
  export function parse(
    font: ArrayBuffer,
    options: { lowMemory: boolean },
  ): { tables: { cmap: { glyphIndexMap: Record<string, number> } } };
}
