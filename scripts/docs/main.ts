import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { RULE_PAGES } from "../../src/problems/problem";
import { references } from "./references";

/** Writes the pages of docs/reference/ that are made from the sources, and removes those of rules that no longer exist. */
async function writeReferences(): Promise<void> {
  rmSync(RULE_PAGES, { recursive: true, force: true });
  mkdirSync(RULE_PAGES, { recursive: true });
  for (const [path, content] of await references()) writeFileSync(path, content);
}

void writeReferences();
