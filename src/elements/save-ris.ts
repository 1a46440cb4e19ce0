import { risRecord } from "../outputs/citations/ris-record";
import { saveFile } from "./save-file";

/** Saves a paper as `KEY.ris`, made of its data file at `address`. Rejects if that does not come or is no such file. */
export async function saveRis(address: string): Promise<void> {
  const paper = await (await fetch(address)).json();
  saveFile(`${paper.key}.ris`, "application/x-research-info-systems", risRecord(paper));
}
