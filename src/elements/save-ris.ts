import { risRecord } from "../outputs/citations/ris-record";

/** Saves a paper as `KEY.ris`, made of its data file at `address`. Rejects if that does not come or is no such file. */
export async function saveRis(address: string): Promise<void> {
  const paper = await (await fetch(address)).json();
  const file = new Blob([risRecord(paper)], { type: "application/x-research-info-systems" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${paper.key}.ris`;
  link.click();
  // The browser has to begin to read it first.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
