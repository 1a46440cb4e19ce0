/** Saves a text as a file of the reader's. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has to begin to read it first.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
