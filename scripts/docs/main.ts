import { writeFileSync } from "node:fs";
import { references } from "./references";

/** Writes the pages of docs/reference/ that are made from the sources. */
async function writeReferences(): Promise<void> {
  for (const [path, content] of await references()) writeFileSync(path, content);
}

void writeReferences();
