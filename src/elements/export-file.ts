import { exportList, type ListFormat } from "./export-list";
import type { Listed } from "./listed-rows";
import { saveFile } from "./save-file";

/**
 * Makes a file of the papers, with progress on the page, saves it, and says which papers are not in it. A site without some of
 * the files still gives the others.
 */
export async function exportFile(
  page: Element,
  format: string,
  papers: readonly Listed[],
  addressOf: (key: string) => string,
): Promise<void> {
  if (!isFormat(format)) return;
  const progress = page.querySelector("progress");
  const missing = page.querySelector<HTMLElement>("[data-part=missing]");
  if (!progress || !missing) return;
  missing.hidden = true;
  progress.hidden = false;
  progress.max = papers.length;
  const file = await exportList(format, papers, addressOf, (done) => (progress.value = done));
  progress.hidden = true;
  const titles = missing.querySelector("span");
  if (titles) titles.textContent = file.missing.join("; ");
  missing.hidden = file.missing.length === 0;
  if (file.text !== "") saveFile(`saved-papers.${format}`, file.type, file.text);
}

function isFormat(name: string): name is ListFormat {
  return ["bib", "ris", "csl.json", "md"].includes(name);
}
